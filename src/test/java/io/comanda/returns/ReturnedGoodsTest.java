package io.comanda.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.SomeProduct;
import io.comanda.customer.Customers;
import io.comanda.inventory.Inventory;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.InvoicingRule;
import io.comanda.invoicing.InvoicingRules;
import io.comanda.invoicing.Receivables;
import io.comanda.invoicing.RefundNotRefused;
import io.comanda.invoicing.RefusedRefund;
import io.comanda.invoicing.RefusedRefunds;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.OwedRefunds;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where returned goods lie afterwards, and what has to come before their credit note. */
@IntegrationTest
class ReturnedGoodsTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Returns returns;

    @Autowired
    private ReturnDesk desk;

    @Autowired
    private ReturnFloor floor;

    @Autowired
    private ReturnSettlements settlements;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private InvoicingRules rules;

    @Autowired
    private CreditNotes creditNotes;

    @Autowired
    private IncomingMoney incoming;

    @Autowired
    private Inventory inventory;

    @Autowired
    private RefusedRefunds refused;

    @Autowired
    private Receivables receivables;

    @Autowired
    private OwedRefunds owed;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Customers customers;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void sellsSecondChoiceAsAnotherProductAndKeepsTheRestApart() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var product = shop.productFor(customer, "40.00", 3);
        var scratched = shop.product("25.00");
        var number = desk.ask(journey.sell(customer, product, 3), 3, ReturnReason.WRONG_SIZE, Settlement.ACCOUNT);
        var receipt = desk.receive(number, product, 3)
                .lines()
                .get(0)
                .receipts()
                .get(0)
                .id();
        floor.inspect(
                number,
                List.of(
                        ReturnDesk.verdict(receipt, Disposition.SECOND_CHOICE, scratched),
                        ReturnDesk.verdict(receipt, Disposition.REPAIR, null),
                        ReturnDesk.verdict(receipt, Disposition.RESELL, null)));
        assertThat(available(scratched)).isEqualTo(Quantity.of(1));
        assertThat(available(product)).isEqualTo(Quantity.of(1));
        assertThat(inventory.availability(List.of(product)).get(0).blocked()).isEqualTo(Quantity.of(1));
        journey.runJobs(number);
        desk.settle(number, Settlement.ACCOUNT, 0, 0, null);
        assertThat(returns.get(number).state()).isEqualTo(ReturnState.CLOSED);
    }

    @Test
    void invoicesFirstWhatStandsOnNoInvoice() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        rules.agree(customer, InvoicingRule.MONTHLY);
        var product = shop.productFor(customer, "30.00", 2);
        var order = journey.sell(customer, product, 2);
        assertThat(invoicing.ofOrder(order)).isEmpty();
        var number = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        desk.receive(number, product, 1);
        desk.inspectAll(number, Disposition.RESELL);
        assertThat(returns.get(number).state()).isEqualTo(ReturnState.CLOSED);
        assertThat(invoicing.ofOrder(order)).hasSize(1);
        assertThat(creditNotes.creditNote(returns.creditNotes(number).get(0)).net())
                .isEqualTo(Money.of("30.00", "EUR"));
    }

    @Test
    void goesBackIntoTheLotItCameFrom() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var warehouse = Objects.requireNonNull(customers.customer(customer).defaultWarehouse());
        var glue = shop.product("12.00");
        catalog.saveFamilies(List.of(SomeProduct.FAMILY));
        catalog.save(SomeProduct.numbered(glue).lotManaged().draft());
        shop.receive(glue, warehouse, "L-OLD", 2);
        shop.receive(glue, warehouse, "L-NEW", 1);
        var number = desk.ask(journey.sell(customer, glue, 3), 2, ReturnReason.WRONG_SIZE, Settlement.ACCOUNT);
        for (var lot : new String[] {null, "L-OTHER"}) {
            assertThatThrownBy(() -> floor.receive(number, List.of(came(glue, lot))))
                    .isInstanceOfSatisfying(ReturnRefused.class, refused -> assertThat(refused.violations())
                            .extracting(Refusal.Violation::pointer)
                            .containsExactly("/items/0/lotNumber"));
        }
        floor.receive(number, List.of(came(glue, "L-OLD")));
        floor.receive(number, List.of(came(glue, "L-NEW")));
        journey.runJobs(number);
        assertThat(returns.get(number).lines().get(0).receipts())
                .extracting(ReturnView.Receipt::lotNumber)
                .containsExactly("L-OLD", "L-NEW");
        desk.inspectAll(number, Disposition.RESELL);
        assertThat(returns.get(number).state()).isEqualTo(ReturnState.CLOSED);
        assertThat(jdbc.sql(
                                "select lot_number from inventory_quant where product_number = ? and on_hand > 0 order by 1")
                        .param(glue)
                        .query(String.class)
                        .list())
                .containsExactly("L-NEW", "L-OLD");
    }

    @Test
    void waitsForTheCarriersCash() {
        var customer = shop.customer("COD", shop.warehouse(true));
        var product = shop.productFor(customer, "15.00", 1);
        var order = journey.sell(customer, product, 1);
        var number = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        desk.receive(number, product, 1);
        desk.inspectAll(number, Disposition.RESELL);
        var wish = settlements.asWished(number);
        assertThat(settlements.preview(number, wish).cashOutstanding()).isTrue();
        assertThat(settlements.preview(number, wish).back().isZero()).isTrue();

        incoming.collect(order, journey.order(order).gross(), Shop.own("CASH-"));
        journey.runJobs(order);
        assertThat(settlements.preview(number, wish).cashOutstanding()).isFalse();
        desk.settle(number, Settlement.REFUND, 0, 0, null);
        var note = creditNotes.creditNote(returns.creditNotes(number).get(0));
        assertThat(note.surplus()).isEqualTo(note.gross());
    }

    @Test
    void sendsMoneyAnotherWayThatTheCardDidNotTakeBack() {
        var customer = shop.customer("CARD", shop.warehouse(true));
        var product = shop.productFor(customer, "15.00", 1);
        var order = journey.sell(customer, null, "tok_nothing_back", Journey.line(product, 1));
        var number = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        desk.receive(number, product, 1);
        desk.inspectAll(number, Disposition.RESELL);
        var note = returns.creditNotes(number).get(0);
        var surplus = creditNotes.creditNote(note).surplus();
        isRefused(note, 1);
        assertThat(receivables.onAccount(customer)).containsExactly(surplus);

        refused.retry(note);
        isRefused(note, 2);
        assertThat(receivables.onAccount(customer)).containsExactly(surplus);

        refused.payByBank(note);
        assertThat(receivables.onAccount(customer)).isEmpty();
        assertThat(owed.list(0, 1_000))
                .filteredOn(each -> each.orderNumber().equals(order))
                .extracting(each -> each.amount())
                .containsExactly(surplus);
        assertThatThrownBy(() -> refused.retry(note)).isInstanceOf(RefundNotRefused.class);
        owed.paid(order, note, Shop.own("BANK-"));
        assertThat(owed.list(0, 1_000)).noneMatch(each -> each.orderNumber().equals(order));
    }

    private void isRefused(String note, int tries) {
        await().until(() -> refused.of(List.of(note)).stream()
                .anyMatch(each -> each.tries() == tries && each.state() == RefusedRefund.State.REFUSED));
    }

    private static ReceivedItem came(String product, @Nullable String lot) {
        return new ReceivedItem(product, Quantity.of(1), lot, null);
    }

    private Quantity available(String product) {
        return inventory.availability(List.of(product)).stream()
                .map(each -> each.available())
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
