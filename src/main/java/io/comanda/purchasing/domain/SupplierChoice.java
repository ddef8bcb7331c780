package io.comanda.purchasing.domain;

import io.comanda.kernel.Quantity;
import io.comanda.platform.company.Company;
import io.comanda.pricing.ExchangeRates;
import io.comanda.purchasing.Proposal.Reason;
import io.comanda.purchasing.SupplierOffer;
import io.comanda.purchasing.SupplierSheet;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses among the offers for a needed quantity: the preferred one, else the cheapest, else the fastest. */
@Component
public class SupplierChoice {

    private static final Comparator<Bid> BEST_FIRST = Comparator.comparing(
                    (Bid bid) -> !bid.offer().preferred())
            .thenComparing(Bid::cost, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Bid::leadTimeDays)
            .thenComparing(bid -> bid.offer().supplierNumber());

    private final ExchangeRates rates;
    private final Company company;

    SupplierChoice(ExchangeRates rates, Company company) {
        this.rates = rates;
        this.company = company;
    }

    /**
     * An offer measured against a need.
     *
     * @param quantity what would have to be ordered
     * @param cost of one base unit in the company's currency; null when there is no rate for the supplier's
     */
    public record Bid(
            SupplierOffer offer,
            SupplierSheet supplier,
            Quantity quantity,
            BigDecimal price,
            @Nullable BigDecimal cost) {

        public int leadTimeDays() {
            var own = offer.leadTimeDays();
            return own == null ? supplier.supplier().leadTimeDays() : own;
        }
    }

    /** The best first. */
    public List<Bid> rank(Collection<SupplierOffer> offers, Map<String, SupplierSheet> suppliers, Quantity needed) {
        return offers.stream()
                .filter(offer -> suppliers.containsKey(offer.supplierNumber()))
                .map(offer -> bid(offer, suppliers.get(offer.supplierNumber()), needed))
                .sorted(BEST_FIRST)
                .toList();
    }

    /** Why the first of a ranking is the first. */
    public Reason reason(List<Bid> ranking) {
        if (ranking.size() == 1) {
            return Reason.ONLY;
        }
        var first = ranking.get(0);
        var second = ranking.get(1);
        if (first.offer().preferred() && !second.offer().preferred()) {
            return Reason.PREFERRED;
        }
        var samePrice =
                first.cost() != null && second.cost() != null && first.cost().compareTo(second.cost()) == 0;
        return samePrice ? Reason.FASTEST : Reason.CHEAPEST;
    }

    private Bid bid(SupplierOffer offer, @Nullable SupplierSheet supplier, Quantity needed) {
        var known = Objects.requireNonNull(supplier);
        var quantity = offer.orderable(needed);
        var price = offer.priceFor(quantity);
        var cost = rates.rate(known.supplier().currency(), company.currency())
                .map(price::multiply)
                .orElse(null);
        return new Bid(offer, known, quantity, price, cost);
    }
}
