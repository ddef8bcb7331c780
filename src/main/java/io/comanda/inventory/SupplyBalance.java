package io.comanda.inventory;

import io.comanda.inventory.domain.SupplyBalances;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Waiting lines against goods on their way: what nobody brings yet, what nobody waits for, and bringing the two together. */
@Component
@Transactional
public class SupplyBalance {

    private final SupplyBalances balances;

    SupplyBalance(SupplyBalances balances) {
        this.balances = balances;
    }

    /**
     * In the order in which demand is served. Lines of products that came in since the line last looked are left out: they
     * look again first.
     */
    @Transactional(readOnly = true)
    public List<Shortfall> shortfalls(int limit) {
        return balances.shortfalls(limit);
    }

    @Transactional(readOnly = true)
    public List<Shortfall> shortfallsOf(String orderNumber) {
        return balances.shortfallsOf(orderNumber);
    }

    /** Of these products, the earliest first. */
    @Transactional(readOnly = true)
    public List<FreeSupply> freeSupply(Collection<String> productNumbers) {
        return balances.free(productNumbers);
    }

    /** Means free goods on their way for lines that lack them: who is served first gets what comes first. */
    public void assign(Collection<String> productNumbers) {
        var free = new ArrayList<>(balances.free(productNumbers));
        var links = new ArrayList<SupplyLink>();
        balances.shortfallsFor(productNumbers).forEach(line -> take(line, free, links));
        balances.link(links);
    }

    /** Means the goods of a supplier order or transfer for nobody any more. */
    public void release(String reference) {
        balances.unlink(reference);
    }

    /**
     * The day on which each order can be served by what is meant for it; orders that lack something nobody brings are left
     * out.
     */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> promisedDays(Collection<String> orderNumbers) {
        return balances.promisedDays(orderNumbers);
    }

    private static void take(Shortfall line, List<FreeSupply> free, List<SupplyLink> links) {
        var missing = line.quantity();
        for (var i = 0; i < free.size() && missing.isPositive(); i++) {
            var source = free.get(i);
            if (source.productNumber().equals(line.productNumber())
                    && source.quantity().isPositive()) {
                var part = missing.min(source.quantity());
                links.add(new SupplyLink(line.orderNumber(), line.lineNo(), source.reference(), source.lineNo(), part));
                free.set(i, source.without(part));
                missing = missing.minus(part);
            }
        }
    }
}
