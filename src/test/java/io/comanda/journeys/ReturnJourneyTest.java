package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.inventory.Inventory;
import io.comanda.invoicing.CreditNotes;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.Lifecycle;
import io.comanda.payment.PaymentState;
import io.comanda.payment.Payments;
import io.comanda.returns.Disposition;
import io.comanda.returns.ReceivedItem;
import io.comanda.returns.ReturnChannel;
import io.comanda.returns.ReturnDesk;
import io.comanda.returns.ReturnFloor;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnNotOpen;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.ReturnRefused;
import io.comanda.returns.ReturnState;
import io.comanda.returns.Returns;
import io.comanda.returns.Settlement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Returns on all their roads, from the request to the credit note. */
@IntegrationTest
class ReturnJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(10);

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
    private CreditNotes creditNotes;

    @Autowired
    private Payments payments;

    @Autowired
    private Inventory inventory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private String warehouse;
    private String product = "";

    @BeforeEach
    void open() {
        warehouse = shop.warehouse(true);
    }

    @Test
    void takesPartsBackAndCreditsWhatIsKept() {
        var order = sold("ACCOUNT", null, "100.00", 3);
        var number = desk.ask(order, 2, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        assertThat(returns.get(number).state()).isEqualTo(ReturnState.ANNOUNCED);
        assertThat(returns.get(number).noteId()).isNotNull();
        assertThatThrownBy(() -> desk.ask(order, 2, ReturnReason.DAMAGED, Settlement.REFUND))
                .isInstanceOf(ReturnRefused.class);

        assertThat(desk.receive(number, product, 1).receiptClosed()).isFalse();
        assertThat(blocked()).isEqualTo(Quantity.of(1));
        desk.receive(number, product, 1);
        assertThatThrownBy(() -> desk.receive(number, product, 1)).isInstanceOf(ReturnNotOpen.class);
        journey.assertThat(number).isWaitingAt(ReturnDesk.INSPECT);
        desk.inspect(number, Disposition.RESELL, Disposition.SCRAP);
        assertThat(blocked()).isEqualTo(Quantity.ZERO);
        assertThat(free()).isEqualTo(Quantity.of(1));

        var settled = desk.settle(number, Settlement.REFUND, 0, 10, null);
        assertThat(settled.state()).isEqualTo(ReturnState.CLOSED);
        var note = creditNotes.creditNote(returns.creditNotes(number).get(0));
        assertThat(note.net()).isEqualTo(Money.of("190.00", "EUR"));
        assertThat(note.surplus().isZero()).isTrue();
        assertThat(journey.mails(order))
                .contains("return-requested", "return-approved", "return-received", "return-settled");
        assertThat(told(order, "outcome")).isEqualTo("UNPAID");
        assertThat(told(order, "notOwed")).isEqualTo(note.gross().toString());

        var rest = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        desk.receive(rest, product, 1);
        desk.inspectAll(rest, Disposition.RESELL);
        assertThat(creditNotes.creditNote(returns.creditNotes(rest).get(0)).goods())
                .as("the fee stays with the first two")
                .isEqualTo(Money.of("100.00", "EUR"));
    }

    @Test
    void paysTheCardBackByItselfForGoodsAsNew() {
        var order = sold("CARD", "tok_visa", "20.00", 2);
        var number = desk.ask(order, 2, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        desk.receive(number, product, 2);
        assertThat(desk.inspectAll(number, Disposition.RESELL).state()).isEqualTo(ReturnState.CLOSED);
        Awaitility.await().atMost(SOON).until(() -> payments.summary(order).state() == PaymentState.REFUNDED);
        assertThat(told(order, "outcome")).isEqualTo("REFUND");
        assertThat(told(order, "paidOfIt")).isEqualTo(told(order, "credited"));
    }

    @Test
    void letsThePersonDecideAndDecline() {
        var order = sold("ACCOUNT", null, "600.00", 2);
        var approved = desk.ask(order, 1, ReturnReason.DAMAGED, Settlement.ACCOUNT);
        journey.complete(approved, "UserTask_ApproveReturn", Map.of("returnApproved", true));
        assertThat(returns.get(approved).state()).isEqualTo(ReturnState.ANNOUNCED);
        var declined = desk.ask(order, 1, ReturnReason.DEFECTIVE, Settlement.ACCOUNT);
        journey.complete(
                declined,
                "UserTask_ApproveReturn",
                Map.of("returnApproved", false, "returnApprovalComment", "It was used up"));
        assertThat(returns.get(declined).state()).isEqualTo(ReturnState.DECLINED);
        assertThat(journey.mails(order)).contains("return-declined");
        var withdrawn = desk.ask(order, 1, ReturnReason.DEFECTIVE, Settlement.ACCOUNT);
        returns.cancel(withdrawn, "found the screw");
        assertThat(returns.get(withdrawn).state()).isEqualTo(ReturnState.CANCELLED);
        assertThat(journey.instances(withdrawn)).isEmpty();
        returns.cancel(approved, "keeps it");
        journey.runJobs(approved);
        assertThat(journey.instances(approved)).isEmpty();
    }

    @Test
    void refusesWhatComesTooLate() {
        var order = sold("ACCOUNT", null, "10.00", 1);
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update fulfilment_shipment set issued_at = issued_at - interval '100 days' where order_number = ?")
                .param(order)
                .update());
        var number = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        assertThat(returns.get(number).state()).isEqualTo(ReturnState.DECLINED);
        assertThat(returns.get(number).decisionReason()).isEqualTo("too-late");
    }

    @Test
    void remindsAndThenEndsWhatNobodySends() {
        var order = sold("ACCOUNT", null, "10.00", 3);
        var number = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        journey.fireTimer(number, "CatchEvent_GoodsLate");
        assertThat(journey.mails(order)).contains("return-reminder");
        journey.fireTimer(number, "CatchEvent_GoodsLate");
        assertThat(returns.get(number).state()).isEqualTo(ReturnState.EXPIRED);
        assertThat(journey.mails(order)).contains("return-ended");

        var again = desk.ask(order, 3, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        desk.receive(again, product, 1);
        journey.fireTimer(again, "CatchEvent_GoodsLate");
        journey.assertThat(again).isWaitingAt(ReturnDesk.INSPECT);
        assertThat(desk.inspectAll(again, Disposition.BACK_TO_CUSTOMER).state()).isEqualTo(ReturnState.INSPECTED);
        desk.settle(again, Settlement.REFUND, 0, 0, null);
        assertThat(returns.creditNotes(again)).isEmpty();
        assertThat(told(order, "outcome")).isEqualTo("NOTHING");
        assertThat(returns.returnable(order).get(0).returnable()).isEqualTo(Quantity.of(3));
    }

    @Test
    void takesInWhatWasNotAnnounced() {
        var order = sold("ACCOUNT", null, "10.00", 2);
        var number = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        var alien = shop.product("1.00");
        floor.receive(
                number,
                List.of(
                        new ReceivedItem(product, Quantity.of(3), null, null),
                        new ReceivedItem(alien, Quantity.of(1), null, null)));
        journey.runJobs(number);
        var came = returns.get(number);
        assertThat(came.lines()).hasSize(3);
        assertThat(came.lines().get(0).received()).isEqualTo(Quantity.of(2));
        assertThat(came.lines().stream().filter(line -> line.orderLine() == null))
                .extracting(line -> line.received())
                .containsOnly(Quantity.of(1));
        desk.inspectAll(number, Disposition.RESELL);
        desk.settle(number, Settlement.ACCOUNT, 0, 0, null);
        assertThat(creditNotes.creditNote(returns.creditNotes(number).get(0)).net())
                .isEqualTo(Money.of("20.00", "EUR"));
    }

    @Test
    void lowersThePriceOfGoodsTheCustomerKeeps() {
        var order = sold("ACCOUNT", null, "100.00", 2);
        var number = desk.ask(order, ReturnKind.CLAIM, ReturnChannel.DESK, ReturnReason.DAMAGED, Settlement.REFUND, 2);
        journey.complete(number, "UserTask_ApproveReturn", Map.of("returnApproved", true));
        journey.assertThat(number).isWaitingAt(ReturnDesk.SETTLE);
        assertThatThrownBy(() -> returns.cancel(number, "too late")).isInstanceOf(ReturnNotOpen.class);
        desk.settle(number, Settlement.REFUND, 0, 0, 30.0);
        assertThat(creditNotes.creditNote(returns.creditNotes(number).get(0)).net())
                .isEqualTo(Money.of("30.00", "EUR"));
    }

    @Test
    void sendsTheSameGoodsAgainWithoutANewPayment() {
        var order = sold("CARD", "tok_visa", "50.00", 1);
        var number = desk.ask(order, 1, ReturnReason.WRONG_SIZE, Settlement.EXCHANGE);
        desk.receive(number, product, 1);
        desk.inspectAll(number, Disposition.RESELL);
        var settled = desk.settle(number, Settlement.EXCHANGE, 0, 0, null);
        var other = settled.exchangeOrder();
        assertThat(other).isNotNull();
        journey.runJobs(String.valueOf(other));
        assertThat(journey.order(String.valueOf(other)).gross())
                .isEqualTo(journey.order(order).gross());
        assertThat(payments.summary(String.valueOf(other)).due().isZero()).isTrue();
        assertThat(journey.order(String.valueOf(other)).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(payments.summary(order).refunded().isZero()).isTrue();
        assertThat(told(order, "outcome")).isEqualTo("EXCHANGE");
    }

    private String sold(String method, @Nullable String token, String price, long quantity) {
        var customer = shop.customer(method, warehouse);
        product = shop.productFor(customer, price, quantity);
        return journey.sell(customer, method, token, Journey.line(product, quantity));
    }

    /** By the mail from which the customer learns how his return was settled. */
    private @Nullable String told(String order, String fact) {
        return new MailFacts(jdbc).told(order, "return-settled", fact);
    }

    private Quantity blocked() {
        return inventory.availability(List.of(product)).get(0).blocked();
    }

    private Quantity free() {
        return inventory.availability(List.of(product)).get(0).available();
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
