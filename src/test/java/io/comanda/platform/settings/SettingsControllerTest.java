package io.comanda.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.MockMvc;

/** What an administrator reads of the configuration, and what nobody reads. */
@IntegrationTest
class SettingsControllerTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Environment environment;

    @Test
    void showsEachModulesSettings() throws Exception {
        mvc.perform(get("/api/admin/settings").with(Callers.as("administrator")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].name", contains("access", "company", "invoicing", "mail")))
                .andExpect(jsonPath("$[?(@.name == 'mail')].settings[?(@.name == 'enabled')].values[0]")
                        .value("false"));
    }

    @Test
    void showsNoSecret() throws Exception {
        var told = mvc.perform(get("/api/admin/settings").with(Callers.as("administrator")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(told.toLowerCase(Locale.ROOT)).doesNotContain("password", "secret", "jdbc:");
        var secret = environment.getProperty("spring.datasource.password");
        assertThat(secret == null || secret.isEmpty() || !told.contains("\"" + secret + "\""))
                .isTrue();
    }

    @Test
    void tellsNobodyElse() throws Exception {
        mvc.perform(get("/api/admin/settings").with(Callers.as("supervisor", "finance", "process-admin")))
                .andExpect(status().isForbidden());
    }
}
