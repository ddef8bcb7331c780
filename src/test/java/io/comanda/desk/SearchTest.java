package io.comanda.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.invoicing.Invoicing;
import io.comanda.returns.ReturnDesk;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.Settlement;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One box that finds whatever is known, and nothing of what is somebody else's. */
@IntegrationTest
class SearchTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private ReturnDesk returns;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MockMvc http;

    @Test
    void findsAnOrderByItsNumberAndByTheCustomersOwn() throws Exception {
        var warehouse = shop.warehouse(true);
        var order = journey.place(shop.customer("ACCOUNT", warehouse), shop.product("10.00"), 1);
        var reference = Shop.own("ZWECKBAU-");
        change("update ordering_order set customer_reference = ? where number = ?", reference, order);

        search(order.toLowerCase(Locale.ROOT))
                .andExpect(jsonPath("$.orders[0].number").value(order));
        search(reference.substring(2)).andExpect(jsonPath("$.orders[*].number", contains(order)));
    }

    @Test
    void findsACustomerByPhoneByMailAndDespiteASlipOfThePen() throws Exception {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        change(
                "update customer_account set name = 'Wełniarnia Brzozowski', phone = '+48 71 987 6543' where number = ?",
                customer);

        search("0048 (71) 987-65-43").andExpect(jsonPath("$.customers[*].number", contains(customer)));
        search(customer.toLowerCase(Locale.ROOT) + "@example")
                .andExpect(jsonPath("$.customers[*].number", contains(customer)));
        search("welniarnia").andExpect(jsonPath("$.customers[*].number", hasItem(customer)));
        search("Welnarnia Brzozovski").andExpect(jsonPath("$.customers[*].number", hasItem(customer)));
        search("nothing like that").andExpect(jsonPath("$.customers", empty()));
    }

    @Test
    void findsAProductByItsBarCode() throws Exception {
        var product = shop.product("10.00");
        change("update catalog_product set gtin = '05901234123457' where number = ?", product);

        search("5901234123457").andExpect(jsonPath("$.products[*].number", contains(product)));
    }

    @Test
    void findsShipmentAndInvoiceByTheirNumbers() throws Exception {
        var warehouse = shop.warehouse(true);
        var product = shop.product("10.00");
        shop.receive(product, warehouse, 5);
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 1);
        journey.runJobs(order);
        var tracking = jdbc.sql("select tracking_number from fulfilment_shipment where order_number = ?")
                .param(order)
                .query(String.class)
                .single();
        var invoice = String.valueOf(invoicing.ofOrder(order).get(0).number());

        search(tracking).andExpect(jsonPath("$.shipments[*].orderNumber", contains(order)));
        search(invoice).andExpect(jsonPath("$.invoices[0].orderNumber").value(order));
        search(invoice.substring(invoice.lastIndexOf('-') + 1))
                .andExpect(jsonPath("$.invoices[*].number", hasItem(invoice)));
    }

    @Test
    void findsReturnsForThoseWhoMayReadThem() throws Exception {
        var agent = Shop.own("AG-");
        var warehouse = shop.warehouse(true);
        var product = shop.product("10.00");
        shop.receive(product, warehouse, 5);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "1000", agent);
        var order = journey.sell(customer, product, 1);
        var number = returns.ask(order, 1, ReturnReason.DEFECTIVE, Settlement.REFUND);

        search(number.toLowerCase(Locale.ROOT))
                .andExpect(jsonPath("$.returns[*].number", contains(number)))
                .andExpect(jsonPath("$.returns[0].orderNumber").value(order));
        search(order, Callers.as("warehouse")).andExpect(jsonPath("$.returns[*].number", contains(number)));
        search(order, Callers.agent(agent)).andExpect(jsonPath("$.returns[*].number", contains(number)));
        search(order, Callers.agent("AG-OTHER")).andExpect(jsonPath("$.returns", empty()));
        search(order, Callers.as("purchasing")).andExpect(jsonPath("$.returns", empty()));
        search(order, Callers.as("purchasing", "finance")).andExpect(jsonPath("$.returns[*].number", contains(number)));
    }

    @Test
    void hidesWhatBelongsToAnotherAgent() throws Exception {
        var agent = Shop.own("AG-");
        var customer = shop.customer("ACCOUNT", shop.warehouse(true), DeliveryPolicy.SHIP_AND_BACKORDER, "1000", agent);
        var order = journey.place(customer, shop.product("10.00"), 1);

        search(order, Callers.agent(agent)).andExpect(jsonPath("$.orders[*].number", contains(order)));
        search(order, Callers.agent("AG-OTHER")).andExpect(jsonPath("$.orders", empty()));
        search(customer, Callers.agent("AG-OTHER")).andExpect(jsonPath("$.customers", empty()));
        search(customer, Callers.as("warehouse")).andExpect(jsonPath("$.customers", empty()));
    }

    @Test
    void asksForWordsAndTakesThemAsWords() throws Exception {
        http.perform(get("/api/search").param("q", " ").with(Callers.as("order-desk")))
                .andExpect(status().isUnprocessableContent());
        search("%_%").andExpect(jsonPath("$.orders", empty()));
        assertThat(search("'; drop table x; --").andReturn().getResponse().getStatus())
                .isEqualTo(200);
    }

    private ResultActions search(String text) throws Exception {
        return search(text, Callers.as("order-desk"));
    }

    private ResultActions search(String text, RequestPostProcessor caller) throws Exception {
        return http.perform(get("/api/search").param("q", text).with(caller)).andExpect(status().isOk());
    }

    private void change(String sql, Object... params) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.sql(sql).params(params).update());
    }
}
