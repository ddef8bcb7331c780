package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Journey;
import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.CreditNotes;
import io.comanda.journeys.CarrierScene.Sold;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.payment.Payments;
import io.comanda.payment.gateway.StripeTest;
import io.comanda.portal.CustomerOrder;
import io.comanda.portal.CustomerOrders;
import io.comanda.portal.CustomerReturn;
import io.comanda.portal.CustomerReturns;
import io.comanda.returns.Disposition;
import io.comanda.returns.ReturnChannel;
import io.comanda.returns.ReturnDesk;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.ReturnRequest;
import io.comanda.returns.ReturnSettlements;
import io.comanda.returns.ReturnState;
import io.comanda.returns.Returns;
import io.comanda.returns.Settlement;
import io.comanda.shipping.CarrierAgreements;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the house says so, a customer who just changed his mind bears the carrier's price, and knows it from the beginning. */
@StripeTest
class ParcelFeeJourneyTest {

    private static final Money FEE = Money.of("4.90", "EUR");

    @Autowired
    private CarrierScene carrier;

    @Autowired
    private Journey journey;

    @Autowired
    private Returns returns;

    @Autowired
    private ReturnDesk desk;

    @Autowired
    private ReturnSettlements settlements;

    @Autowired
    private CreditNotes creditNotes;

    @Autowired
    private Payments payments;

    @Autowired
    private CustomerOrders links;

    @Autowired
    private CustomerReturns customer;

    @Autowired
    private CarrierAgreements agreements;

    private final MailFacts mails;

    @Autowired
    ParcelFeeJourneyTest(JdbcClient jdbc) {
        this.mails = new MailFacts(jdbc);
    }

    @BeforeEach
    void agreeWithCarriersForCyprus() {
        agreements.save(Cyprus.agreements());
    }

    @Test
    void takesThePriceOfTheParcelOffWhatTheCardGetsBack() {
        var sold = paid("20.00", 2);
        var order = sold.order();
        var number = desk.ask(order, 2, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        assertThat(mails.told(order, "return-approved", "outcome")).isEqualTo("LABEL_FEE");
        assertThat(mails.told(order, "return-approved", "parcelFee")).isEqualTo(FEE.toString());
        assertThat(feeOnThePage(order)).isEqualTo(FEE);

        desk.receive(number, sold.product(), 2);
        assertThat(desk.inspectAll(number, Disposition.RESELL).state()).isEqualTo(ReturnState.CLOSED);
        var note = note(number);
        assertThat(note.goods()).isEqualTo(Money.of("35.10", "EUR"));
        var rate = journey.order(order).lines().get(0).vatRate().percent();
        var captured = payments.summary(order).captured();
        assertThat(note.gross()).isEqualTo(captured.minus(FEE).minus(rate.of(FEE)));
        CarrierScene.soon(() -> assertThat(payments.summary(order).refunded()).isEqualTo(note.gross()));
        assertThat(mails.told(order, "return-settled", "outcome")).isEqualTo("REFUND");
        assertThat(mails.told(order, "return-settled", "paidOfIt"))
                .isEqualTo(note.gross().toString());
        assertThat(links.order(links.link(order)).documents())
                .filteredOn(paper -> paper.kind().equals("credit-note"))
                .extracting(CustomerOrder.Paper::number)
                .containsExactly(note.number());
    }

    @Test
    void leavesItToFinanceWhereFinanceLooks() {
        var sold = carrier.sent(Cyprus.address("1021"), 2);
        var first = toFinance(sold);
        journey.complete(first, ReturnDesk.SETTLE, Map.of("returnSettlement", "REFUND"));
        assertThat(note(first).goods()).isEqualTo(Money.of("15.10", "EUR"));
        var second = toFinance(sold);
        desk.settle(second, Settlement.REFUND, 0, 0, null);
        assertThat(note(second).goods()).isEqualTo(Money.of("20.00", "EUR"));
    }

    @Test
    void asksNobodyForMoreThanHisGoodsCost() {
        var sold = paid("3.00", 2);
        var order = sold.order();
        var captured = payments.summary(order).captured();
        var number = desk.ask(order, 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        desk.receive(number, sold.product(), 1);
        assertThat(desk.inspectAll(number, Disposition.RESELL).state()).isEqualTo(ReturnState.CLOSED);
        assertThat(returns.creditNotes(number)).isEmpty();
        assertThat(mails.told(order, "return-settled", "outcome")).isEqualTo("NOTHING");
        assertThat(payments.summary(order).refunded().isZero()).isTrue();
        assertThat(payments.summary(order).captured()).isEqualTo(captured);
    }

    @Test
    void letsTheHousePayAsSoonAsOnePieceHasAnotherReason() {
        var sold = carrier.sent(Cyprus.address("1023"), "ACCOUNT", null, "20.00", 1, 1);
        var number = returns.request(new ReturnRequest(
                        sold.order(),
                        ReturnKind.RETURN,
                        ReturnChannel.CUSTOMER,
                        Settlement.REFUND,
                        null,
                        List.of(line(1, ReturnReason.CHANGED_MIND), line(2, ReturnReason.DEFECTIVE))))
                .number();
        journey.runJobs(number);
        assertThat(mails.told(sold.order(), "return-approved", "outcome")).isEqualTo("LABEL");
        assertThat(feeOnThePage(sold.order())).isNull();
        assertThat(settlements.asWished(number).fee()).isEqualByComparingTo("0");
    }

    private Sold paid(String price, long quantity) {
        return carrier.sent(Cyprus.address("1020"), "CARD", "pm_card_visa", price, quantity);
    }

    /** A piece that is not for sale again. */
    private String toFinance(Sold sold) {
        var number = desk.ask(sold.order(), 1, ReturnReason.CHANGED_MIND, Settlement.REFUND);
        desk.receive(number, sold.product(), 1);
        desk.inspectAll(number, Disposition.SCRAP);
        return number;
    }

    private static ReturnRequest.Line line(int lineNo, ReturnReason reason) {
        return new ReturnRequest.Line(lineNo, Quantity.of(1), reason, null);
    }

    private CreditNoteView note(String number) {
        return creditNotes.creditNote(returns.creditNotes(number).get(0));
    }

    private @Nullable Money feeOnThePage(String order) {
        CustomerReturn shown = customer.of(links.link(order)).get(0);
        return Objects.requireNonNull(shown.parcel()).fee();
    }

    @AfterEach
    void everythingAddsUp() {
        carrier.ends();
    }
}
