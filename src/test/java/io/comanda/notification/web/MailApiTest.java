package io.comanda.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.notification.MailState;
import io.comanda.notification.Notifications;
import io.comanda.notification.TestNotices;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class MailApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Notifications notifications;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void explainsWhatWasGivenUpInTheReadersLanguage() throws Exception {
        mvc.perform(get("/api/mails/" + failed()).with(desk()).header("Accept-Language", "pl"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("FAILED"))
                .andExpect(jsonPath("$.kindName").value("Potwierdzenie zamówienia"))
                .andExpect(jsonPath("$.lastError").value("550 no such user"))
                .andExpect(jsonPath("$.explanation")
                        .value("Serwer pocztowy nie przyjmuje tego adresu. Popraw go lub pomiń wiadomość."));
    }

    @Test
    void correctsTheAddressOnce() throws Exception {
        var id = failed();
        mvc.perform(body(put("/api/mails/" + id + "/recipient"), "{\"email\": \"new@example.org\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.recipient").value("new@example.org"))
                .andExpect(jsonPath("$.state").value("PENDING"));
        mvc.perform(body(put("/api/mails/" + id + "/recipient"), "{\"email\": \"other@example.org\"}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("notification.MailNotFailed"));
    }

    @Test
    void triesAgain() throws Exception {
        var one = failed();
        mvc.perform(body(post("/api/mails/" + one + "/retry"), "")).andExpect(status().isOk());
        assertThat(notifications.mail(one).state()).isEqualTo(MailState.PENDING);
        mvc.perform(get("/api/mails/backlog").with(desk()))
                .andExpect(jsonPath("$.waiting").isNumber())
                .andExpect(jsonPath("$.oldest").isNotEmpty());
    }

    @Test
    void skipsOneForAReason() throws Exception {
        var id = failed();
        mvc.perform(body(post("/api/mails/" + id + "/skip"), "{\"reason\": \"Told by phone\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("SUPPRESSED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\": \"no address\"}",
                "{\"email\": \"a@example.org\\r\\nBcc: b@example.org\"}",
                "{\"email\": null}",
                "{}",
                "[]",
                "{\"email\": 1e999}"
            })
    void refusesWhatIsNoAddress(String json) throws Exception {
        var id = failed();
        mvc.perform(body(put("/api/mails/" + id + "/recipient"), json)).andExpect(status().is4xxClientError());
        assertThat(notifications.mail(id).state()).isEqualTo(MailState.FAILED);
    }

    @ParameterizedTest
    @CsvSource({"/api/mails/-1, 404", "/api/mails/99999999999999999999, 422", "/api/mails/x, 422"})
    void answersBadQuestionsWithAProblem(String path, int expected) throws Exception {
        mvc.perform(get(URI.create(path)).with(desk()))
                .andExpect(status().is(expected))
                .andExpect(jsonPath("$.code").isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/mails/1", "/api/mails/backlog"})
    void isForThoseWhoLookAfterMailsOnly(String path) throws Exception {
        mvc.perform(get(path)).andExpect(status().isUnauthorized());
        mvc.perform(get(path).with(Callers.agent("A1"))).andExpect(status().isForbidden());
        mvc.perform(get(path).with(Callers.as("warehouse"))).andExpect(status().isForbidden());
    }

    private static RequestPostProcessor desk() {
        return Callers.as("order-desk");
    }

    private static MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, String json) {
        return request.with(desk()).contentType(MediaType.APPLICATION_JSON).content(json);
    }

    private long failed() {
        var notice = TestNotices.to("gone@example.org");
        transaction.executeWithoutResult(status -> notifications.tell(notice));
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update notification_mail set state = 'FAILED', cause = 'RECIPIENT_REFUSED', attempts = 1,"
                                + " last_error = '550 no such user' where subject = ?")
                .param(notice.subject())
                .update());
        return notifications.of("order", notice.subject()).get(0).id();
    }
}
