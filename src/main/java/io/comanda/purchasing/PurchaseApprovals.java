package io.comanda.purchasing;

import io.comanda.kernel.Money;
import io.comanda.platform.company.Company;
import io.comanda.platform.engine.Decisions;
import io.comanda.pricing.ExchangeRates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether somebody has to agree before an order goes to its supplier, by the table {@code purchase-approval}. */
@Component
public class PurchaseApprovals {

    public static final String DECISION = "purchase-approval";

    private final Purchasing purchasing;
    private final ExchangeRates rates;
    private final Decisions decisions;
    private final Company company;

    PurchaseApprovals(Purchasing purchasing, ExchangeRates rates, Decisions decisions, Company company) {
        this.purchasing = purchasing;
        this.rates = rates;
        this.decisions = decisions;
        this.company = company;
    }

    /** The reason as the table names it; empty when nobody has to agree, or the order is not wanted any more. */
    public Optional<String> reason(String number) {
        var order = purchasing.order(number);
        if (!order.isProposed()) {
            return Optional.empty();
        }
        var row = decisions
                .evaluate(DECISION, inputs(order.total(), purchasing.isAboveOffer(number)))
                .orElse(Map.of());
        return reason(row);
    }

    /**
     * As the table asks for it, by the rate of today.
     *
     * @param aboveOffer it costs more than the supplier had offered
     */
    public Map<String, Object> inputs(Money total, boolean aboveOffer) {
        var rate = rates.rate(total.currency(), company.currency());
        var amount = rate.map(total.amount()::multiply).orElse(total.amount());
        return Map.of("total", amount.doubleValue(), "rateKnown", rate.isPresent(), "aboveOffer", aboveOffer);
    }

    /** @param row outputs of the table; none where no rule matches */
    public static Optional<String> reason(Map<String, Object> row) {
        return Optional.of(String.valueOf(row.getOrDefault("reason", ""))).filter(reason -> !reason.isEmpty());
    }
}
