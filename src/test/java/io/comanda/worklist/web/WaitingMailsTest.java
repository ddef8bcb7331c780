package io.comanda.worklist.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.notification.MailView;
import io.comanda.notification.Notifications;
import io.comanda.notification.TestNotices;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** No sender runs here: what is written waits, as it does while the mail server is away. */
@IntegrationTest
class WaitingMailsTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Notifications notifications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private MailView mail;

    @BeforeEach
    void write() {
        var notice = TestNotices.to("waiting@example.org");
        transaction.executeWithoutResult(status -> notifications.tell(notice));
        mail = notifications.of("order", notice.subject()).get(0);
    }

    @AfterEach
    void clear() {
        update("delete from notification_mail where id = ?", mail.id());
    }

    @Test
    void areNobodysConcernForAQuarterOfAnHour() throws Exception {
        waitFor(Duration.ofMinutes(14));
        call(get("/api/incidents/causes/outbox-overdue"))
                .andExpect(jsonPath("$.items[*].id").value(not(hasItem("outbox-" + mail.id()))));
    }

    @Test
    void areShownAfterThatAndHurriedByHand() throws Exception {
        waitFor(Duration.ofMinutes(16));
        groups().andExpect(jsonPath("$[*].cause").value(hasItem("outbox-overdue")));
        call(get("/api/incidents/outbox-" + mail.id()))
                .andExpect(
                        jsonPath("$.explanation").value(containsString("goes by itself when the mail server is back")));
        call(post("/api/incidents/outbox-%d/retry".formatted(mail.id()))).andExpect(status().is2xxSuccessful());
        call(post("/api/incidents/outbox-0/retry")).andExpect(status().isNotFound());
    }

    private void waitFor(Duration time) {
        update(
                "update notification_mail set created_at = created_at - make_interval(secs => ?) where id = ?",
                time.toSeconds(),
                mail.id());
    }

    private void update(String sql, Object... params) {
        transaction.executeWithoutResult(status -> jdbc.sql(sql).params(params).update());
    }

    private ResultActions groups() throws Exception {
        return call(get("/api/incidents")).andExpect(status().isOk());
    }

    private ResultActions call(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(Callers.as("supervisor")));
    }
}
