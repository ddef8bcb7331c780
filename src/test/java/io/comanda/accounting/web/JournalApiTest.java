package io.comanda.accounting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.accounting.Bookkeeping;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal as people of finance and their programs read it. */
@IntegrationTest
class JournalApiTest {

    private static final String OCTOBER = "/api/accounting/periods/2026-10-01";
    private static final String YEAR = "?from=2026-01-01&to=2027-12-31";

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Receivables receivables;

    @Autowired
    private Bookkeeping bookkeeping;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void showsEntriesSheetAndTrialBalanceThatComeToTheSame() throws Exception {
        var invoice = sold();
        ask("/api/accounting/entries?kind=INVOICE&text=" + invoice.number())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].subject", is(invoice.number())))
                .andExpect(jsonPath("$.items[0].lines[0].debit.amount", is(121.00)));
        var balance = body(ask("/api/accounting/trial-balance" + YEAR));
        assertThat(sum(balance, "$.rows[*].closing.amount")).isZero();
        assertThat(sum(balance, "$.rows[*].debit.amount"))
                .isEqualByComparingTo(sum(balance, "$.rows[*].credit.amount"));
        assertThat(sum(balance, "$.debit.amount")).isEqualByComparingTo(sum(balance, "$.rows[*].debit.amount"));
        List<Number> accounts = JsonPath.read(balance, "$.rows[?(@.number == '1200')].accountId");
        List<Number> closing = JsonPath.read(balance, "$.rows[?(@.number == '1200')].closing.amount");
        assertThat(lastOfSheet(accounts.get(0).longValue()))
                .isEqualByComparingTo(new BigDecimal(closing.get(0).toString()));
    }

    @Test
    void exportsWithControlTotals() throws Exception {
        sold();
        var csv = body(ask("/api/accounting/export" + YEAR)).lines().toList();
        assertThat(csv.get(0)).startsWith("entry,line,day,fact_on,kind,document,account");
        var last = csv.get(csv.size() - 1).split(",", -1);
        assertThat(last[0]).isEqualTo("TOTAL");
        assertThat(Integer.parseInt(last[1])).isEqualTo(csv.size() - 2);
        assertThat(last[9]).isEqualTo(last[10]);
        ask("/api/accounting/export" + YEAR + "&format=JSON")
                .andExpect(jsonPath("$.entries", not(empty())))
                .andExpect(jsonPath("$.totals.lines", is(csv.size() - 2)));
    }

    @Test
    void bracesAClosedMonthAgainstWhatComesLate() throws Exception {
        var invoice = sold();
        finance(post(OCTOBER + "/closing"), "{\"reason\":\"Return filed\"}").andExpect(status().isOk());
        finance(post(OCTOBER + "/closing"), "{\"reason\":\"Once more\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code", is("accounting.PeriodStands")));
        receivables.receive(
                String.valueOf(invoice.number()),
                Money.of("1.00", "EUR"),
                LocalDate.of(2026, 10, 15),
                Shop.own("late "));
        bookkeeping.bookAll();
        ask("/api/accounting/entries?kind=RECEIPT&text=" + invoice.number())
                .andExpect(jsonPath("$.items[0].factOn", is("2026-10-15")))
                .andExpect(jsonPath("$.items[0].day", is("2026-11-01")));
        assertThat(catchThrowable(() -> transaction.executeWithoutResult(status -> jdbc.sql(
                                """
                                        insert into accounting_entry (id, day, fact_on, kind, source_id, document, currency, rate, booked_at)
                                        values (-1, '2026-10-31', '2026-10-31', 'STOCK', -1, 'X', 'EUR', 1, now())""")
                        .update())))
                .isInstanceOf(DataIntegrityViolationException.class);
        finance(post(OCTOBER + "/reopening"), "{\"reason\":\"Forgot an invoice\"}")
                .andExpect(jsonPath("$[?(@.month == '2026-10-01')].closed", is(List.of(false))))
                .andExpect(
                        jsonPath("$[?(@.month == '2026-10-01')].lastChange.reason", is(List.of("Forgot an invoice"))));
        finance(post("/api/accounting/periods/2199-01-01/closing"), "{\"reason\":\"Too soon\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code", is("accounting.PeriodNotOver")));
    }

    @Test
    void refusesLinesThatDoNotBalance() {
        assertThat(catchThrowable(() -> transaction.executeWithoutResult(status -> jdbc.sql(
                                """
                        with e as (insert into accounting_entry (id, day, fact_on, kind, source_id, document, currency, rate, booked_at)
                                   values (-1, '2027-01-31', '2027-01-31', 'STOCK', -1, 'X', 'EUR', 1, now()) returning id)
                        insert into accounting_line (entry_id, line_no, day, account_id, role, amount, house)
                        select id, 1, '2027-01-31', (select min(id) from accounting_account), 'STOCK', 1, 1 from e""")
                        .update())))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("balance");
    }

    @Test
    void letsTheAccountantNumberTheChart() throws Exception {
        var number = Shop.own("9");
        var added = body(finance(
                        post("/api/accounting/accounts"),
                        "{\"number\":\"%s\",\"name\":\"Fees of reminders\"}".formatted(number))
                .andExpect(status().isCreated()));
        var id = ((Number) JsonPath.read(added, "$.id")).longValue();
        finance(
                        put("/api/accounting/accounts/{id}", id).header(HttpHeaders.IF_MATCH, "\"0\""),
                        "{\"number\":\"1200\",\"name\":\"Fees\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code", is("accounting.AccountNumberTaken")));
        finance(
                        put("/api/accounting/accounts/{id}", id).header(HttpHeaders.IF_MATCH, "\"0\""),
                        "{\"number\":\"%s-1\",\"name\":\"Fees\"}".formatted(number))
                .andExpect(jsonPath("$.number", is(number + "-1")));
        finance(
                        put("/api/accounting/accounts/{id}", id).header(HttpHeaders.IF_MATCH, "\"0\""),
                        "{\"number\":\"%s-2\",\"name\":\"Fees\"}".formatted(number))
                .andExpect(jsonPath("$.code", is("accounting.AccountChangedMeanwhile")));
        finance(
                        put("/api/accounting/rules/{id}", rule("id"))
                                .header(HttpHeaders.IF_MATCH, "\"" + rule("version") + "\""),
                        "{\"accountId\":%d}".formatted(id))
                .andExpect(jsonPath("$.uses[0].role", is("OPENING")));
        finance(post("/api/accounting/accounts"), "{\"number\":\"= 1\",\"name\":\"\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors", hasSize(2)));
    }

    @Test
    void isForFinanceSupervisorsAndAdministratorsOnly() throws Exception {
        for (var role : List.of("order-desk", "warehouse", "agent", "purchasing", "integration")) {
            http.perform(get("/api/accounting/trial-balance" + YEAR).with(Callers.as(role)))
                    .andExpect(status().isForbidden());
        }
        http.perform(get("/api/accounting/periods").with(Callers.as("supervisor")))
                .andExpect(status().isOk());
        http.perform(post("/api/accounting/booking-runs").with(Callers.as("supervisor")))
                .andExpect(status().isForbidden());
    }

    private InvoiceView sold() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var order = journey.place(customer, shop.productFor(customer, "100.00", 1), 1);
        journey.runJobs(order);
        bookkeeping.bookAll();
        return invoicing.ofOrder(order).get(0);
    }

    private BigDecimal lastOfSheet(long account) throws Exception {
        var path = "/api/accounting/accounts/" + account + "/lines" + YEAR + "&limit=2";
        var page = body(ask(path));
        var first = sum(page, "$.items[0].balance.amount");
        assertThat(first).isNotNull();
        var seen = 0;
        String next = JsonPath.read(page, "$.next");
        while (next != null && seen++ < 500) {
            page = body(ask(path.replace("limit=2", "limit=200") + "&cursor=" + next));
            next = JsonPath.read(page, "$.next");
        }
        List<Number> balances = JsonPath.read(page, "$.items[*].balance.amount");
        return new BigDecimal(balances.get(balances.size() - 1).toString());
    }

    private long rule(String column) {
        return jdbc.sql("select " + column + " from accounting_rule where role = 'OPENING'")
                .query(Long.class)
                .single();
    }

    private ResultActions ask(String path) throws Exception {
        return http.perform(get(path).with(Callers.as("finance"))).andExpect(status().isOk());
    }

    private ResultActions finance(MockHttpServletRequestBuilder call, String body) throws Exception {
        return http.perform(call.with(Callers.as("finance"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    private static BigDecimal sum(String json, String path) {
        Object found = JsonPath.read(json, path);
        var all = found instanceof List<?> list ? list : List.of(found);
        return all.stream().map(each -> new BigDecimal(each.toString())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
