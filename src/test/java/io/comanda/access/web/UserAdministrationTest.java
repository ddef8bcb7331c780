package io.comanda.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class UserAdministrationTest {

    @Autowired
    private MockMvc mvc;

    private final String name = "u" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aMachineComesInByTokenUntilItIsRevoked() throws Exception {
        create(true, "integration").andExpect(status().isCreated());
        var token = admin(post("/api/users/%s/tokens".formatted(name)), "{\"name\":\"web shop\",\"days\":30}")
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var secret = JsonPath.<String>read(token, "$.secret");
        var id = JsonPath.<Integer>read(token, "$.id");

        whoAmI(secret)
                .andExpect(jsonPath("$.username").value(name))
                .andExpect(jsonPath("$.kind").value("MACHINE"));
        admin(get("/api/users/%s/tokens".formatted(name)), null)
                .andExpect(jsonPath("$[0].lastUsedAt").isNotEmpty())
                .andExpect(jsonPath("$[0].secret").doesNotExist());

        admin(delete("/api/users/%s/tokens/%d".formatted(name, id)), null).andExpect(status().isNoContent());
        whoAmI(secret).andExpect(status().isUnauthorized());
    }

    @Test
    void aWrongTokenIsRefusedEvenWhereNoneIsNeeded() throws Exception {
        mvc.perform(get("/actuator/health").header(HttpHeaders.AUTHORIZATION, "Bearer cmd_wrong"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void rolesHoldFromTheNextRequestOn() throws Exception {
        create(false, "warehouse").andExpect(status().isCreated());

        admin(put("/api/users/%s/roles".formatted(name)), "{\"roles\":[\"agent\"],\"agentCode\":\"AG-7\"}")
                .andExpect(jsonPath("$.roles").value("agent"))
                .andExpect(jsonPath("$.agentCode").value("AG-7"));
        admin(put("/api/users/%s/roles".formatted(name)), "{\"roles\":[\"agent\"]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("access.AgentCodeMissing"));
    }

    @Test
    void theListGoesOnWhereThePageEnded() throws Exception {
        create(false, "warehouse").andExpect(status().isCreated());
        var first =
                admin(get("/api/users?limit=1"), null).andReturn().getResponse().getContentAsString();

        if (JsonPath.<Object>read(first, "$.next") != null) {
            admin(get("/api/users?limit=200&cursor=" + JsonPath.<String>read(first, "$.next")), null)
                    .andExpect(status().isOk());
        }
        admin(get("/api/users?limit=200"), null).andExpect(jsonPath("$.items[*].username", hasItem(name)));
    }

    @Test
    void saysWhatIsWrongWithEachField() throws Exception {
        admin(
                        post("/api/users"),
                        "{\"username\":\"A b\",\"machine\":false,\"displayName\":\"\",\"language\":\"xx\",\"roles\":[]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:comanda:problem:platform.ValuesInvalid"))
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/username")))
                .andExpect(jsonPath("$.errors[?(@.pointer == '/displayName')].code")
                        .value("notBlank"));
        admin(post("/api/users"), "{\"machine\":false,\"isAdmin\":true}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/isAdmin"))
                .andExpect(jsonPath("$.errors[0].code").value("unknownProperty"));
        create(false, "king").andExpect(jsonPath("$.errors[0].pointer").value("/roles/0"));
    }

    @Test
    void speaksTheCallersLanguage() throws Exception {
        mvc.perform(get("/api/users/nobody").with(Callers.as("administrator")).header("Accept-Language", "ro-RO"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.title").value("Utilizator necunoscut"))
                .andExpect(jsonPath("$.detail").value("Nu există utilizatorul nobody."));
    }

    @Test
    void anInvitationWorksOnce() throws Exception {
        create(false, "warehouse");
        var body = admin(post("/api/users/%s/invitation".formatted(name)), null)
                .andReturn()
                .getResponse()
                .getContentAsString();
        var secret = JsonPath.<String>read(body, "$.secret");

        accept(secret).andExpect(status().isNoContent());
        accept(secret)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("access.InvitationUnknown"));
        assertThat(body).contains("expiresAt");
    }

    private ResultActions accept(String secret) throws Exception {
        return mvc.perform(post("/api/invitations/acceptance")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"secret\":\"%s\",\"password\":\"a long enough one\"}".formatted(secret)));
    }

    private ResultActions create(boolean machine, String role) throws Exception {
        return admin(
                post("/api/users"),
                """
                {"username":"%s","machine":%s,"displayName":"Somebody","email":"a@b.example",
                 "language":"en","roles":["%s"]}"""
                        .formatted(name, machine, role));
    }

    private ResultActions whoAmI(String token) throws Exception {
        return mvc.perform(get("/api/session").header(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }

    private ResultActions admin(MockHttpServletRequestBuilder request, @Nullable String body) throws Exception {
        request.with(Callers.as("administrator"));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return mvc.perform(request);
    }
}
