package io.comanda.invoicing.web;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Finding invoices by how they stand, and what is still owed. */
@IntegrationTest
class InvoiceListTest {

    private static final RequestPostProcessor FINANCE = Callers.as("finance");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Receivables receivables;

    @Test
    void findsInvoicesByHowTheyStand() throws Exception {
        var invoice = invoice(null);
        var of = "customer=" + invoice.customerNumber();
        found("standing=OPEN&" + of, FINANCE, 1);
        found("standing=OVERDUE&" + of, FINANCE, 0);
        found("standing=PAID&" + of, FINANCE, 0);

        receivables.receive(String.valueOf(invoice.number()), invoice.gross(), invoice.issuedOn(), Shop.own("BANK-"));

        found("standing=PAID&" + of, FINANCE, 1)
                .andExpect(jsonPath("$.items[0].open.amount").value(0.0));
        found("standing=OPEN&" + of, FINANCE, 0);
    }

    @Test
    void findsInvoicesByNumberOrderAndDueDay() throws Exception {
        var invoice = invoice(null);
        found("text=" + invoice.number(), FINANCE, 1);
        found("text=" + invoice.orderNumber(), FINANCE, 1);
        var of = "customer=" + invoice.customerNumber();
        found("dueFrom=" + invoice.dueOn() + "&dueTo=" + invoice.dueOn() + "&" + of, FINANCE, 1);
        found("dueTo=" + invoice.dueOn().minusDays(1) + "&" + of, FINANCE, 0);
    }

    @Test
    void saysWhatACustomerOwes() throws Exception {
        var invoice = invoice(null);
        receivables.receive(
                String.valueOf(invoice.number()), Money.of("1.00", "EUR"), invoice.issuedOn(), Shop.own("BANK-"));

        mvc.perform(get("/api/invoices/open-items?customer=" + invoice.customerNumber())
                        .with(FINANCE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].open.amount")
                        .value(invoice.gross()
                                .minus(Money.of("1.00", "EUR"))
                                .amount()
                                .doubleValue()))
                .andExpect(jsonPath("$[0].overdue.amount").value(0.0))
                .andExpect(jsonPath("$[0].invoices").value(1));
    }

    @Test
    void anAgentFindsTheInvoicesOfHisCustomersAlone() throws Exception {
        var agent = Shop.own("AG-");
        var invoice = invoice(agent);
        var of = "customer=" + invoice.customerNumber();
        found(of, Callers.agent(agent), 1);
        found(of, Callers.agent(Shop.own("AG-")), 0);
        mvc.perform(get("/api/invoices/open-items?" + of).with(Callers.agent(Shop.own("AG-"))))
                .andExpect(jsonPath("$", hasSize(0)));
    }

    private ResultActions found(String query, RequestPostProcessor caller, int invoices) throws Exception {
        return mvc.perform(get("/api/invoices?" + query).with(caller))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(invoices)));
    }

    private InvoiceView invoice(@Nullable String agent) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", agent);
        var order = journey.place(customer, product, 2);
        journey.runJobs(order);
        return invoicing.ofOrder(order).get(0);
    }
}
