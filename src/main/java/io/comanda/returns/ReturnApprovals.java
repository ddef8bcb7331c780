package io.comanda.returns;

import io.comanda.customer.Customers;
import io.comanda.ordering.Ordering;
import io.comanda.platform.company.Company;
import io.comanda.platform.engine.Decisions;
import io.comanda.pricing.ExchangeRates;
import io.comanda.returns.domain.ReturnOrders;
import io.comanda.returns.domain.ReturnableGoods;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a return is agreed to, looked at by a person, or declined, by the table {@code return-approval}. */
@Component
@Transactional
public class ReturnApprovals {

    public static final String DECISION = "return-approval";

    private static final String PERSON = "person";

    private final ReturnOrders returns;
    private final ReturnableGoods goods;
    private final Ordering ordering;
    private final Customers customers;
    private final ExchangeRates rates;
    private final Decisions decisions;
    private final Company company;
    private final Clock clock;

    ReturnApprovals(
            ReturnOrders returns,
            ReturnableGoods goods,
            Ordering ordering,
            Customers customers,
            ExchangeRates rates,
            Decisions decisions,
            Company company,
            Clock clock) {
        this.returns = returns;
        this.goods = goods;
        this.ordering = ordering;
        this.customers = customers;
        this.rates = rates;
        this.decisions = decisions;
        this.company = company;
        this.clock = clock;
    }

    /** {@code approve}, {@code refuse} or {@code person}; the strictest of what the table says of its reasons. */
    public String decide(String number) {
        var order = returns.lock(number);
        if (order.state() != ReturnState.REQUESTED) {
            return order.state() == ReturnState.DECLINED ? "refuse" : "approve";
        }
        var view = order.view();
        var verdicts = view.lines().stream()
                .map(ReturnView.Line::reason)
                .distinct()
                .map(reason -> verdict(view, reason))
                .toList();
        var chosen = verdicts.stream()
                .filter(verdict -> verdict.decision().equals("refuse"))
                .findFirst()
                .or(() -> verdicts.stream()
                        .filter(verdict -> verdict.decision().equals(PERSON))
                        .findFirst())
                .orElse(verdicts.get(0));
        order.judge(chosen.reason().isEmpty() ? null : chosen.reason());
        return chosen.decision();
    }

    private Verdict verdict(ReturnView view, ReturnReason reason) {
        var row = decisions.evaluate(DECISION, inputs(view, reason)).orElse(Map.of());
        return new Verdict(decision(row), String.valueOf(row.getOrDefault("why", "")));
    }

    /** As the table asks about the goods that come back for one reason; the customer is taken as he is now. */
    @Transactional(readOnly = true)
    public Map<String, Object> inputs(ReturnView view, ReturnReason reason) {
        var rate = rates.rate(view.value().currency(), company.currency());
        var value =
                rate.map(view.value().amount()::multiply).orElse(view.value().amount());
        return Map.of(
                "days", days(view),
                "value", value.doubleValue(),
                "reason", reason.name(),
                "claim", view.kind() == ReturnKind.CLAIM,
                "desk", view.channel() == ReturnChannel.DESK,
                "customerClass", customers.customer(view.customerNumber()).customerClass());
    }

    /** @param row outputs of the table; none where no rule matches */
    public static String decision(Map<String, Object> row) {
        return String.valueOf(row.getOrDefault("decision", PERSON));
    }

    /** Since the last of the goods reached the customer. */
    private long days(ReturnView view) {
        var lines = view.lines().stream().map(ReturnView.Line::orderLine).toList();
        return goods.of(ordering.order(view.orderNumber())).stream()
                .filter(line -> lines.contains(line.lineNo()))
                .map(ReturnableLine::deliveredAt)
                .filter(Objects::nonNull)
                .mapToLong(at -> Duration.between(at, view.requestedAt()).toDays())
                .max()
                .orElse(0);
    }

    private record Verdict(String decision, String reason) {}
}
