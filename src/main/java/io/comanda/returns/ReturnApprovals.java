package io.comanda.returns;

import io.comanda.customer.Customers;
import io.comanda.platform.company.Company;
import io.comanda.platform.engine.Decisions;
import io.comanda.pricing.ExchangeRates;
import io.comanda.returns.domain.AskedReturn;
import io.comanda.returns.domain.ReturnOrders;
import io.comanda.returns.domain.ReturnableGoods;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    private final Customers customers;
    private final ExchangeRates rates;
    private final Decisions decisions;
    private final Company company;

    ReturnApprovals(
            ReturnOrders returns,
            ReturnableGoods goods,
            Customers customers,
            ExchangeRates rates,
            Decisions decisions,
            Company company) {
        this.returns = returns;
        this.goods = goods;
        this.customers = customers;
        this.rates = rates;
        this.decisions = decisions;
        this.company = company;
    }

    /** {@code approve}, {@code refuse} or {@code person}; the strictest of what the table says of its reasons. */
    public String decide(String number) {
        var order = returns.lock(number);
        if (order.state() != ReturnState.REQUESTED) {
            return order.state() == ReturnState.DECLINED ? "refuse" : "approve";
        }
        var verdicts = inputs(List.of(order.asked())).getOrDefault(number, Map.of()).values().stream()
                .map(this::verdict)
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

    private Verdict verdict(Map<String, Object> inputs) {
        var row = decisions.evaluate(DECISION, inputs).orElse(Map.of());
        return new Verdict(decision(row), String.valueOf(row.getOrDefault("why", "")));
    }

    /**
     * As the table asks about the goods of returns, by their numbers and by the reason for which they come back; customers
     * are taken as they are now.
     */
    @Transactional(readOnly = true)
    public Map<String, Map<ReturnReason, Map<String, Object>>> inputs(Collection<AskedReturn> orders) {
        var arrivals = goods.arrivals(each(orders, AskedReturn::orderNumber));
        var known = customers.customers(each(orders, AskedReturn::customerNumber));
        var worths = new HashMap<String, BigDecimal>();
        var inputs = new HashMap<String, Map<ReturnReason, Map<String, Object>>>();
        for (var order : orders) {
            var worth = worths.computeIfAbsent(order.value().currency(), this::rate);
            Optional.ofNullable(known.get(order.customerNumber()))
                    .ifPresent(customer -> inputs.put(
                            order.number(),
                            order.inputs(
                                    arrivals.getOrDefault(order.orderNumber(), Map.of()),
                                    order.value().amount().multiply(worth),
                                    customer.customerClass())));
        }
        return inputs;
    }

    private static List<String> each(Collection<AskedReturn> orders, Function<AskedReturn, String> name) {
        return orders.stream().map(name).distinct().toList();
    }

    /** One for one, as long as nobody has told us more. */
    private BigDecimal rate(String currency) {
        return rates.rate(currency, company.currency()).orElse(BigDecimal.ONE);
    }

    /** @param row outputs of the table; none where no rule matches */
    public static String decision(Map<String, Object> row) {
        return String.valueOf(row.getOrDefault("decision", PERSON));
    }

    private record Verdict(String decision, String reason) {}
}
