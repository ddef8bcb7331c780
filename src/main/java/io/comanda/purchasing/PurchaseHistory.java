package io.comanda.purchasing;

import static java.util.stream.Collectors.toSet;

import io.comanda.catalog.Catalog;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.bulk.Bulk;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.platform.bulk.Upsert;
import io.comanda.purchasing.domain.PastPurchases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over orders to suppliers that ended elsewhere, with what was received and rejected; stock does not change by it. */
@Service
@Transactional
public class PurchaseHistory {

    private final PastPurchases past;
    private final Suppliers suppliers;
    private final Catalog catalog;

    PurchaseHistory(PastPurchases past, Suppliers suppliers, Catalog catalog) {
        this.past = past;
        this.suppliers = suppliers;
        this.catalog = catalog;
    }

    /** Each of them once, however often it is sent. */
    public BulkResult takeOver(List<PastPurchase> purchases) {
        var known = past.known(purchases.stream().map(PastPurchase::externalKey).toList());
        var sellers = suppliers.existing(
                purchases.stream().map(PastPurchase::supplierNumber).collect(toSet()));
        var products = catalog.products(purchases.stream()
                .flatMap(purchase -> purchase.lines().stream())
                .map(PastPurchase.Line::productNumber)
                .collect(toSet()));
        var bulk = new Bulk<>(purchases)
                .reject(purchase -> unknownSupplier(purchase, sellers))
                .reject(purchase -> faults(purchase, products.keySet()))
                .rejectRepeated("/number", PastPurchase::externalKey);
        var fresh = bulk.accepted().stream()
                .filter(purchase -> !known.contains(purchase.externalKey()))
                .toList();
        past.add(fresh, products);
        return bulk.result(new Upsert.Count(fresh.size(), 0));
    }

    private static List<Violation> unknownSupplier(PastPurchase purchase, Set<String> known) {
        return known.contains(purchase.supplierNumber())
                ? List.of()
                : List.of(new Violation("/supplier", "unknown", "There is no " + purchase.supplierNumber()));
    }

    private static List<Violation> faults(PastPurchase purchase, Set<String> products) {
        var faults = new ArrayList<Violation>();
        for (var line : purchase.lines()) {
            if (!products.contains(line.productNumber())) {
                faults.add(new Violation("/lines/product", "unknown", "There is no " + line.productNumber()));
            }
            if (line.received().compareTo(line.quantity()) > 0) {
                faults.add(new Violation("/lines/received", "tooMuch", "More came in than was ordered"));
            }
        }
        return faults;
    }
}
