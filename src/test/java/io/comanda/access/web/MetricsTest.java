package io.comanda.access.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What Prometheus reads is for administrators and machines with their role, not for the public. */
@IntegrationTest
class MetricsTest {

    private static final String METRICS = "/actuator/prometheus";

    @Autowired
    private MockMvc http;

    @Test
    void areNotPublic() throws Exception {
        http.perform(get(METRICS)).andExpect(status().isUnauthorized());
        http.perform(get(METRICS).with(Callers.as("supervisor", "process-admin", "integration")))
                .andExpect(status().isForbidden());
    }

    @Test
    void areReadByAdministrators() throws Exception {
        http.perform(get(METRICS).with(Callers.as("administrator")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("jvm_memory_used_bytes")))
                .andExpect(content().string(containsString("hikaricp_connections")));
    }
}
