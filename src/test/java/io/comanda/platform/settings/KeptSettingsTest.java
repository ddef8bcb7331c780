package io.comanda.platform.settings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Shop;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator sets in the house holds at once, says who changed it, and can be put back. */
@IntegrationTest
class KeptSettingsTest {

    private static final String METHODS = "/api/admin/payment-methods";
    private static final String SENDER = "/api/admin/mail-sender";
    private static final String SERIES = "/api/admin/number-series";
    private static final String TIMES = "/api/admin/task-times";
    private static final String NO_TRANSFER =
            "{\"channels\": {\"api\": [\"ACCOUNT\", \"CARD\"], \"default\": [\"ACCOUNT\", \"CARD\", \"COD\", \"TRANSFER\"]}}";
    private static final RequestPostProcessor ADMIN = Callers.as("administrator");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KeptSettings settings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private Shop shop;

    @AfterEach
    void asConfigured() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from platform_setting").update());
        settings.forget();
    }

    @Test
    void aMethodThatIsTakenAwayIsOfferedNoMoreAndTheHistorySaysSo() throws Exception {
        change(METHODS, NO_TRANSFER).andExpect(status().isOk());

        mvc.perform(get("/api/payments/methods?channel=api").with(Callers.as("integration")))
                .andExpect(jsonPath("$", not(hasItem("TRANSFER"))));
        mvc.perform(get("/api/payments/methods?channel=desk").with(Callers.as("order-desk")))
                .andExpect(jsonPath("$", hasItem("TRANSFER")));
        mvc.perform(get("/api/admin/settings/payment-methods/history").with(ADMIN))
                .andExpect(jsonPath("$[0].actor").isNotEmpty())
                .andExpect(jsonPath("$[0].differences[?(@.field == 'channels.api')].after", contains("CARD, ACCOUNT")))
                .andExpect(jsonPath("$[0].was.channels.api", hasItem("TRANSFER")));
    }

    @Test
    void anOrderToBePaidInAWayThatIsNotOfferedIsRefused() throws Exception {
        var warehouse = shop.warehouse(true);
        var body = "{\"customerNumber\": \"" + shop.customer("ACCOUNT", warehouse)
                + "\", \"paymentMethod\": \"TRANSFER\", \"lines\": [{\"productNumber\": \"" + shop.product("10.00")
                + "\", \"quantity\": 1}]}";
        change(METHODS, NO_TRANSFER.replace("api", "desk")).andExpect(status().isOk());

        mvc.perform(post("/api/orders")
                        .with(Callers.as("order-desk"))
                        .header("Idempotency-Key", Shop.own("K-"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/paymentMethod"))
                .andExpect(jsonPath("$.errors[0].code").value("notOffered"));
    }

    @Test
    void aCustomerPaysOnlyInTheWaysAgreedOnWithHim() throws Exception {
        var customer = shop.customer("CARD", shop.warehouse(true));
        var agreement = "/api/customers/" + customer + "/payment-methods";
        var ways = "/api/customers/" + customer + "/ways-to-pay?channel=desk";
        var agreed = MockMvcRequestBuilders.put(agreement)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"methods\": [\"CARD\", \"TRANSFER\"]}");
        mvc.perform(agreed.with(Callers.as("finance"))).andExpect(status().isOk());
        mvc.perform(get(ways).with(Callers.as("order-desk")))
                .andExpect(jsonPath("$", containsInAnyOrder("CARD", "TRANSFER")));
        var body = "{\"customerNumber\": \"" + customer + "\", \"paymentMethod\": \"ACCOUNT\", \"lines\":"
                + " [{\"productNumber\": \"" + shop.product("10.00") + "\", \"quantity\": 1}]}";
        mvc.perform(post("/api/orders")
                        .with(Callers.as("order-desk"))
                        .header("Idempotency-Key", Shop.own("K-"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/paymentMethod"))
                .andExpect(jsonPath("$.errors[0].code").value("notOffered"));

        var wrong = MockMvcRequestBuilders.put(agreement)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"methods\": [\"SHELLS\"]}");
        mvc.perform(wrong.with(Callers.as("finance"))).andExpect(status().isUnprocessableContent());
        var all = MockMvcRequestBuilders.put(agreement)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"methods\": []}");
        mvc.perform(all.with(Callers.as("finance"))).andExpect(status().isOk());
        mvc.perform(get(ways).with(Callers.as("order-desk"))).andExpect(jsonPath("$", hasItem("ACCOUNT")));
    }

    @Test
    void whoComesSecondIsToldSo() throws Exception {
        change(METHODS, NO_TRANSFER).andExpect(status().isOk());

        put(METHODS, NO_TRANSFER, 0)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("platform.SettingChangedMeanwhile"));
    }

    @Test
    void refusesWhatMakesNoSense() throws Exception {
        change(METHODS, "{\"channels\": {\"desk\": []}}").andExpect(status().is4xxClientError());
        change(METHODS, "{\"channels\": {\"carrier-pigeon\": [\"CARD\"]}}").andExpect(status().is4xxClientError());
        change(METHODS, "{\"channels\": {\"desk\": [\"BARTER\"]}}").andExpect(status().is4xxClientError());
        change(SENDER, "{\"from\": \"nobody\"}").andExpect(status().is4xxClientError());
        change(SENDER, "{\"from\": \"a@b.example\", \"name\": \"A\\nBcc: x@y.example\"}")
                .andExpect(status().is4xxClientError());
        change(TIMES, "{\"steps\": {\"order-fulfilment/UserTask_Nothing\": {\"dueAfter\": \"PT1H\"}}}")
                .andExpect(status().is4xxClientError());
        change(TIMES, "{\"steps\": {\"order-fulfilment/UserTask_PickGoods\": {\"remindBefore\": \"PT5H\"}}}")
                .andExpect(status().is4xxClientError());
        change(TIMES, "{\"steps\": {\"order-fulfilment/UserTask_PickGoods\": {\"dueAfter\": \"soon\"}}}")
                .andExpect(status().is4xxClientError());
    }

    @Test
    void aTestMailShowsWhetherItWentOut() throws Exception {
        change(SENDER, "{\"from\": \"shop@comanda.example\", \"name\": \"Our shop\"}")
                .andExpect(jsonPath("$.value.name").value("Our shop"));

        mvc.perform(post(SENDER + "/test")
                        .with(ADMIN)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"to\": \"admin@comanda.example\"}"))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.kind").value("sender-test"))
                .andExpect(jsonPath("$.recipient").value("admin@comanda.example"));
    }

    @Test
    void aSeriesChangesForTheFutureOnly() throws Exception {
        var kind = Shop.own("GI-T").toUpperCase(Locale.ROOT);
        transaction.executeWithoutResult(status -> jdbc.sql("insert into platform_series values (?, 7)")
                .param(kind)
                .update());
        var year = LocalDate.now(clock).getYear();

        change(SERIES, kind, look(year, "WZ"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("platform.SeriesInUse"));
        change(SERIES, kind, look(year + 1, "INV"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("platform.PrefixTaken"));
        change(SERIES, kind, look(year + 1, "WZ"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.value[?(@.kind == '" + kind + "')].next", contains(kind + "-000008")))
                .andExpect(jsonPath("$.value[?(@.kind == '" + kind + "')].formats[0].prefix", contains("WZ")));
        change(SERIES, "NOTHING", look(year + 1, "X")).andExpect(status().isNotFound());
    }

    private static String look(int fromYear, String prefix) {
        return "{\"fromYear\": " + fromYear + ", \"prefix\": \"" + prefix + "\", \"width\": 5}";
    }

    private ResultActions change(String setting, String body) throws Exception {
        return put(setting, body, version(setting));
    }

    private ResultActions change(String setting, String part, String body) throws Exception {
        return put(setting + "/" + part, body, version(setting));
    }

    private int version(String setting) throws Exception {
        var answer = mvc.perform(get(setting).with(ADMIN)).andReturn().getResponse();
        return JsonPath.read(answer.getContentAsString(), "$.version");
    }

    private ResultActions put(String address, String body, int version) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.put(address)
                .with(ADMIN)
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
