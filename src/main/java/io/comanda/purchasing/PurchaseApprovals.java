package io.comanda.purchasing;

import io.comanda.platform.company.Company;
import io.comanda.platform.engine.Decisions;
import io.comanda.pricing.ExchangeRates;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether somebody has to agree before an order goes to its supplier, by the table {@code purchase-approval}. */
@Component
public class PurchaseApprovals {

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
        var rate = rates.rate(order.currency(), company.currency());
        var total =
                rate.map(order.total().amount()::multiply).orElse(order.total().amount());
        var row = decisions
                .evaluate(
                        "purchase-approval",
                        Map.of(
                                "total", total.doubleValue(),
                                "rateKnown", rate.isPresent(),
                                "aboveOffer", purchasing.isAboveOffer(number)))
                .orElse(Map.of());
        return Optional.of(String.valueOf(row.getOrDefault("reason", ""))).filter(reason -> !reason.isEmpty());
    }
}
