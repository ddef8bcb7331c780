package io.comanda.banking.web;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.banking.SampleStatement;
import io.comanda.kernel.Money;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class BankStatementApiTest {

    @Autowired
    private MockMvc http;

    @Test
    void takesAFileAndShowsWhatItTold() throws Exception {
        var bank = new SampleStatement().in(Money.of("12.34", "EUR"), "Bank", null, "Interest");
        var told = upload(bank.file(), "finance")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$[0].entries", is(1)))
                .andExpect(jsonPath("$[0].open", is(1)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Number statement = JsonPath.read(told, "$[0].id");
        var list = http.perform(get("/api/bank-entries?state=OPEN&direction=IN&text=interest&statement=" + statement)
                        .with(Callers.as("supervisor")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].finding", is("NOTHING_FITS")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Number entry = JsonPath.read(list, "$.items[0].id");
        http.perform(put("/api/bank-entries/{id}/aside", entry)
                        .with(Callers.as("finance"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"Interest\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state", is("ASIDE")))
                .andExpect(jsonPath("$.aside.by", is("finance")));
        http.perform(delete("/api/bank-entries/{id}/aside", entry).with(Callers.as("finance")))
                .andExpect(jsonPath("$.state", is("OPEN")));
        http.perform(
                        post("/api/bank-entries/{id}/assignments", entry)
                                .with(Callers.as("finance"))
                                .header(HttpHeaders.ACCEPT_LANGUAGE, "de")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        """
                                {"pieces":[{"kind":"INVOICE","number":"INV-1900-1","amount":1,"currency":"EUR"}]}"""))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code", is("banking.TargetUnknown")))
                .andExpect(jsonPath("$.title", is("Dort ist nichts offen")));
    }

    @Test
    void saysWhichLineOfAFileIsWrong() throws Exception {
        upload(":20:A\n:25:B\n:28C:1\n:60F:C261120EUR1,00\n:61:soon\n".getBytes(StandardCharsets.UTF_8), "finance")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code", is("banking.StatementUnreadable")))
                .andExpect(jsonPath("$.errors[0].pointer", is("/file")))
                .andExpect(jsonPath("$.errors[0].message", is("Line 5: “:61:soon” is not known in MT940")));
    }

    @Test
    void isNoBusinessOfTheOrderDesk() throws Exception {
        upload(new SampleStatement().file(), "order-desk").andExpect(status().isForbidden());
        http.perform(get("/api/bank-entries").with(Callers.as("order-desk"))).andExpect(status().isForbidden());
    }

    private ResultActions upload(byte[] file, String role) throws Exception {
        return http.perform(multipart("/api/bank-statements")
                .file(new MockMultipartFile("file", "statement.xml", "application/xml", file))
                .with(Callers.as(role))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en"));
    }
}
