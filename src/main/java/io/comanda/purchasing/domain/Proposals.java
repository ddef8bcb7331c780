package io.comanda.purchasing.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.kernel.Money;
import io.comanda.purchasing.Need;
import io.comanda.purchasing.Proposal;
import io.comanda.purchasing.Proposal.Alternative;
import io.comanda.purchasing.Proposal.Line;
import io.comanda.purchasing.SupplierOffer;
import io.comanda.purchasing.SupplierSheet;
import io.comanda.purchasing.Suppliers;
import io.comanda.purchasing.WhatToBuy;
import io.comanda.purchasing.domain.SupplierChoice.Bid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Turns needs into proposals: a supplier for each product, his packs and prices, one proposal for each of his warehouses. */
@Component
public class Proposals {

    private final Suppliers suppliers;
    private final SupplierChoice choice;
    private final Catalog catalog;
    private final Today today;

    Proposals(Suppliers suppliers, SupplierChoice choice, Catalog catalog, Today today) {
        this.suppliers = suppliers;
        this.choice = choice;
        this.catalog = catalog;
        this.today = today;
    }

    public WhatToBuy of(List<Need> needs) {
        var products = needs.stream().map(Need::productNumber).collect(toSet());
        var offers =
                suppliers.offersOn(today.get(), products).stream().collect(groupingBy(SupplierOffer::productNumber));
        var sellers = suppliers.sheets(offers.values().stream()
                .flatMap(List::stream)
                .map(SupplierOffer::supplierNumber)
                .collect(toSet()));
        var names = catalog.products(products);
        var lines = new TreeMap<List<String>, List<Line>>(Comparator.comparing(Object::toString));
        var without = new ArrayList<Need>();
        for (var need : needs) {
            var bids = choice.rank(offers.getOrDefault(need.productNumber(), List.of()), sellers, need.quantity());
            var product = names.get(need.productNumber());
            if (bids.isEmpty() || product == null) {
                without.add(need);
            } else {
                var best = bids.get(0);
                lines.computeIfAbsent(List.of(best.supplier().number(), need.warehouseCode()), key -> new ArrayList<>())
                        .add(line(need, product, bids));
            }
        }
        return new WhatToBuy(
                lines.entrySet().stream()
                        .map(entry -> proposal(sellers, entry.getKey(), entry.getValue()))
                        .toList(),
                without);
    }

    private Line line(Need need, ProductView product, List<Bid> bids) {
        var best = bids.get(0);
        var currency = best.supplier().supplier().currency();
        return new Line(
                need,
                product.name(Locale.ENGLISH),
                product.unit(),
                best.offer().articleNumber(),
                best.quantity(),
                best.price(),
                new Money(best.price().multiply(best.quantity().value()), currency),
                today.get().plusDays(best.leadTimeDays()),
                choice.reason(bids),
                bids.stream().skip(1).map(Proposals::alternative).toList());
    }

    private static Alternative alternative(Bid bid) {
        var supplier = bid.supplier().supplier();
        return new Alternative(
                bid.supplier().number(),
                supplier.name(),
                bid.quantity(),
                bid.price(),
                supplier.currency(),
                bid.leadTimeDays());
    }

    private static Proposal proposal(Map<String, SupplierSheet> sellers, List<String> key, List<Line> lines) {
        var supplier = Objects.requireNonNull(sellers.get(key.get(0))).supplier();
        var total = lines.stream().map(Line::net).reduce(Money.zero(supplier.currency()), Money::plus);
        var minimum = new Money(supplier.minimumOrderValue(), supplier.currency());
        return new Proposal(
                key.get(0), supplier.name(), key.get(1), total, minimum, total.compareTo(minimum) < 0, lines);
    }
}
