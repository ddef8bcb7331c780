package io.comanda.returns.domain;

import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.Receivables;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.PlaceOrder;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.OpenPayment;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.Payments;
import io.comanda.platform.company.Company;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Sends the same goods again by an order of their own. What was credited and had been paid pays for it, so that nobody is
 * charged anew; what was never paid is owed for the new order as it was for the first.
 */
@Component
public class Exchange {

    private final Ordering ordering;
    private final Payments payments;
    private final IncomingMoney incoming;
    private final Receivables receivables;
    private final ReturnStory story;
    private final Company company;
    private final Clock clock;

    Exchange(
            Ordering ordering,
            Payments payments,
            IncomingMoney incoming,
            Receivables receivables,
            ReturnStory story,
            Company company,
            Clock clock) {
        this.ordering = ordering;
        this.payments = payments;
        this.incoming = incoming;
        this.receivables = receivables;
        this.story = story;
        this.company = company;
        this.clock = clock;
    }

    /** @return the number of the new order */
    private String orderFor(ReturnOrder order, OrderView sold, String method) {
        var accepted = order.accepted();
        var wish = wish(sold, accepted, method, Map.of());
        var dearer = dearer(sold, accepted, ordering.preview(wish).order());
        return ordering.place(dearer.isEmpty() ? wish : wish(sold, accepted, method, dearer))
                .number();
    }

    /** @param notes credited for what came back; their surplus lies on the customer's account */
    public String place(ReturnOrder order, OrderView sold, List<CreditNoteView> notes) {
        var paid = notes.stream().map(CreditNoteView::surplus).reduce(Money.zero(sold.currency()), Money::plus);
        var method = paid.isPositive() ? PaymentMethod.TRANSFER.name() : sold.paymentMethod();
        var number = orderFor(order, sold, method);
        if (paid.isPositive()) {
            cover(order, number, paid);
        }
        story.tell(order, "ExchangeOrdered", Map.of("order", number));
        return number;
    }

    /**
     * The money goes from the customer's account to the new order; what is too much stays there. What his bank had taken back
     * before is not there, and he is asked for it.
     */
    private void cover(ReturnOrder order, String number, Money paid) {
        var placed = ordering.order(number);
        var customer = placed.customerNumber();
        payments.open(new OpenPayment(number, customer, PaymentMethod.TRANSFER, placed.gross(), null));
        var there = receivables.onAccount(customer).stream()
                .filter(money -> money.currency().equals(paid.currency()))
                .findFirst();
        there.map(money -> money.min(paid).min(placed.gross())).ifPresent(part -> {
            var reference = "exchange-" + order.number();
            receivables.takeBackOnAccount(
                    customer, part, LocalDate.ofInstant(clock.instant(), company.timeZone()), reference);
            incoming.receive(number, part, reference);
        });
    }

    /** By how much each line costs more today than the customer paid: he does not pay that. */
    private static Map<Integer, BigDecimal> dearer(OrderView sold, Map<Integer, Quantity> accepted, OrderView today) {
        var lines = accepted.keySet().stream().toList();
        var more = new HashMap<Integer, BigDecimal>();
        for (var line : today.lines()) {
            var first = lines.get(line.lineNo() - 1);
            var difference = line.net().minus(share(line(sold, first), accepted.getOrDefault(first, Quantity.ZERO)));
            if (difference.isPositive()) {
                more.put(first, difference.amount());
            }
        }
        return more;
    }

    private static Money share(OrderLineView line, Quantity quantity) {
        return line.net().times(quantity.value().divide(line.quantity().value(), 12, RoundingMode.HALF_UP));
    }

    private static PlaceOrder wish(
            OrderView sold, Map<Integer, Quantity> accepted, String method, Map<Integer, BigDecimal> off) {
        return new PlaceOrder(
                sold.customerNumber(),
                sold.channel(),
                sold.customerReference(),
                accepted.entrySet().stream()
                        .map(each -> new PlaceOrder.Line(
                                line(sold, each.getKey()).productNumber(),
                                each.getValue(),
                                null,
                                off.get(each.getKey())))
                        .toList(),
                null,
                sold.deliveryAddress(),
                method,
                method.equals(sold.paymentMethod()) ? sold.paymentToken() : null,
                sold.deliveryPolicy(),
                sold.warehouseCode(),
                null,
                null,
                null,
                null,
                sold.deliveryService());
    }

    private static OrderLineView line(OrderView sold, int lineNo) {
        return sold.lines().stream()
                .filter(line -> line.lineNo() == lineNo)
                .findFirst()
                .orElseThrow();
    }
}
