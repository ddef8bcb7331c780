package io.comanda.amendment;

import io.comanda.Journey;
import io.comanda.amendment.Script.Happening;
import io.comanda.amendment.Script.Placing;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentState;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.OrderChange.LineChange;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentSummary;
import io.comanda.payment.Payments;
import io.comanda.payment.simulator.CardWorld;
import io.comanda.returns.ReturnKind;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.TrackingCode;
import io.comanda.shipping.TrackingNews;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Lets happen to an order what a script says; what that leads to is not its concern. */
record OrderLife(
        Journey journey,
        Amendments amendments,
        Payments payments,
        Fulfilment fulfilment,
        Shipping shipping,
        Market market,
        OrderDriver driver,
        RandomReturns returns,
        CardWorld cards,
        Outages outages,
        OrderEnd end,
        Counts counts) {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final BigDecimal PART = new BigDecimal("0.37");
    private static final Money TOO_MUCH = Money.of("11.11", "EUR");

    void happen(String order, Happening what, Placing placing) {
        var chance = what.chance();
        switch (what.event()) {
            case GO_ON -> journey.runJobs(order);
            case ANSWER -> driver.decide(order, chance);
            case CANCEL -> journey.cancel(order);
            case GOODS_COME -> market.goodsCome(placing);
            case WAITED_A_WEEK -> journey.fireTimer(order, "CatchEvent_WaitedTooLong");
            case PAYMENT_LATE -> journey.fireTimer(order, "CatchEvent_PaymentOverdue");
            case CASH_LATE -> journey.fireTimer(order, "CatchEvent_CashOverdue");
            case MORE, LESS, LINE_OFF, LINE_ADDED, DISCOUNT, LATER -> change(order, wish(what.event(), placing));
            case OTHERWISE -> change(order, otherwise(placing, chance));
            case TO_THE_END -> end.finishOrder(order);
            case STOP -> returns.stop(order, chance);
            case RETURN -> returns.ask(order, ReturnKind.RETURN, chance);
            case CLAIM -> returns.ask(order, ReturnKind.CLAIM, chance);
            case RETURN_ON -> returns.goOn(order, chance);
            case RETURN_WITHDRAWN -> returns.withdraw(order, chance);
            case RETURN_LATE -> returns.late(order, chance);
            case PAY, PAID_IN_PART, PAID_TWICE, PAID_TOO_MUCH, CASH_SHORT -> money(order, what.event());
            case BANK_DECIDES -> cards.decide(order, chance.nextInt(4) > 0);
            case CALLBACKS -> tell(order, chance);
            case DISPUTED -> disputed(order, chance);
            case DISPUTE_WON -> cards.winDispute(order);
            case TRACKED -> tracked(order, chance);
            case PROVIDER_AWAY, PROVIDER_SILENT -> outages.begin("payments", what.event() == Event.PROVIDER_SILENT);
            case CARRIER_AWAY, CARRIER_SILENT -> outages.begin("carrier", what.event() == Event.CARRIER_SILENT);
        }
    }

    /** The system that such an event makes go away, to be brought back by whoever let it happen. */
    static Optional<String> away(Event event) {
        return switch (event) {
            case PROVIDER_AWAY, PROVIDER_SILENT -> Optional.of("payments");
            case CARRIER_AWAY, CARRIER_SILENT -> Optional.of("carrier");
            default -> Optional.empty();
        };
    }

    private void change(String order, OrderChange change) {
        var amendment = amendments.request(
                order, change, amendments.preview(order, change).basis(), null);
        journey.runJobs(amendment.number());
        driver.decide(amendment.number());
    }

    private OrderChange wish(Event event, Placing placing) {
        return switch (event) {
            case MORE -> line(new LineChange(1, Quantity.of(7), null));
            case LESS -> line(new LineChange(1, Quantity.of(2), null));
            case LINE_OFF -> line(new LineChange(2, Quantity.ZERO, null));
            case DISCOUNT -> line(new LineChange(1, null, Percent.of("30")));
            case LINE_ADDED ->
                new OrderChange(List.of(), List.of(Journey.line(market.third(placing), 2)), null, null, null);
            default -> new OrderChange(List.of(), List.of(), null, LocalDate.of(2042, 1, 1), null);
        };
    }

    /** No carrier abroad collects cash. */
    private static OrderChange otherwise(Placing placing, Random chance) {
        var ways = placing.abroad()
                ? List.of("CARD", "ACCOUNT", "TRANSFER")
                : List.of("CARD", "ACCOUNT", "TRANSFER", "COD");
        var method = ways.get(chance.nextInt(ways.size()));
        var token = method.equals("CARD") ? "tok_visa" : null;
        return new OrderChange(List.of(), List.of(), null, null, null, new OrderChange.Payment(method, token));
    }

    private static OrderChange line(LineChange change) {
        return new OrderChange(List.of(change), List.of(), null, null, null);
    }

    /** Money as this order is paid; a card is not asked by these. */
    private void money(String order, Event event) {
        if (event == Event.PAY) {
            driver.pay(order);
        }
        payments.find(order).ifPresent(payment -> {
            switch (payment.method()) {
                case TRANSFER -> byBank(order, payment, event);
                case COD -> driver.money().payOut(order, event == Event.CASH_SHORT ? PART : BigDecimal.ONE);
                case ACCOUNT -> driver.money().payInvoices(order, event == Event.PAID_IN_PART ? PART : BigDecimal.ONE);
                case CARD -> {}
            }
        });
        journey.runJobs(order);
    }

    private void byBank(String order, PaymentSummary payment, Event event) {
        var due = payment.due().isPositive()
                ? payment.due()
                : Money.zero(payment.due().currency());
        switch (event) {
            case PAID_IN_PART -> send(order, due.times(PART));
            case PAID_TWICE -> {
                if (due.isPositive()) {
                    driver.money().sendToldTwice(order, PaymentMethod.TRANSFER, due);
                }
            }
            case PAID_TOO_MUCH -> send(order, due.plus(TOO_MUCH));
            default -> {}
        }
    }

    private void send(String order, Money amount) {
        if (amount.isPositive()) {
            driver.money().send(order, PaymentMethod.TRANSFER, amount);
        }
    }

    private void tell(String order, Random chance) {
        cards.tell(order, chance).forEach(status -> counts.add("callback answered " + status));
        journey.runJobs(order);
    }

    private void disputed(String order, Random chance) {
        cards.dispute(order);
        tell(order, chance);
    }

    /** Twice, with a time of its own, whatever was said before. */
    private void tracked(String order, Random chance) {
        var codes = TrackingCode.values();
        fulfilment.ofOrder(order).stream()
                .filter(shipment -> shipment.state() == ShipmentState.ISSUED)
                .map(ShipmentView::trackingNumber)
                .flatMap(Stream::ofNullable)
                .forEach(number -> {
                    var code = codes[chance.nextInt(codes.length)];
                    var at = NOON.plus(Duration.ofHours(chance.nextInt(48)));
                    var news = new TrackingNews(number, code.name(), at, null, null);
                    shipping.track(news);
                    shipping.track(news);
                    counts.add("parcel " + code);
                });
    }
}
