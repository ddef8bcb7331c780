package io.comanda.purchasing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.comanda.catalog.Catalog;
import io.comanda.inventory.Availability;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.Shortfall;
import io.comanda.inventory.SupplyBalance;
import io.comanda.kernel.Quantity;
import io.comanda.platform.validation.Validation;
import io.comanda.purchasing.domain.Netting;
import io.comanda.purchasing.domain.Proposals;
import io.comanda.purchasing.domain.PurchaseOrders;
import io.comanda.purchasing.domain.Receiving;
import io.comanda.purchasing.domain.ReorderRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has to be bought: for customers who wait and to fill the shelves, merged and grouped by supplier. */
@Service
@Transactional(readOnly = true)
public class Needs {

    private static final int MOST_LINES = 5000;
    private static final int RULES_AT_ONCE = 1000;

    private final SupplyBalance balance;
    private final Inventory inventory;
    private final ReorderRules rules;
    private final PurchaseOrders orders;
    private final Receiving receiving;
    private final Proposals proposals;
    private final Catalog catalog;
    private final Validation validation;

    Needs(
            SupplyBalance balance,
            Inventory inventory,
            ReorderRules rules,
            PurchaseOrders orders,
            Receiving receiving,
            Proposals proposals,
            Catalog catalog,
            Validation validation) {
        this.balance = balance;
        this.inventory = inventory;
        this.rules = rules;
        this.orders = orders;
        this.receiving = receiving;
        this.proposals = proposals;
        this.catalog = catalog;
        this.validation = validation;
    }

    public WhatToBuy whatToBuy() {
        var needs = new ArrayList<Need>();
        var waiting = balance.shortfalls(MOST_LINES);
        var seen = waiting.stream().map(Shortfall::productNumber).collect(toSet());
        needs.addAll(needs(waiting, rules.of(seen)));
        var after = List.<String>of();
        while (true) {
            var part = rules.list(null, after, RULES_AT_ONCE);
            needs.addAll(needs(
                    List.of(),
                    part.stream()
                            .filter(rule -> !seen.contains(rule.productNumber()))
                            .toList()));
            if (part.size() < RULES_AT_ONCE) {
                return proposals.of(needs);
            }
            var last = part.get(part.size() - 1);
            after = List.of(last.productNumber(), last.warehouseCode());
        }
    }

    /** What the waiting lines of one order need. */
    public WhatToBuy forOrder(String orderNumber) {
        return proposals.of(needs(balance.shortfallsOf(orderNumber), List.of()));
    }

    /** By product and warehouse; {@code after} holds both of the last row seen, or nothing. */
    public List<ReorderRule> rules(@Nullable String productNumber, List<String> after, int limit) {
        return rules.list(productNumber, after, limit);
    }

    @Transactional
    public ReorderRule save(ReorderRule rule) {
        validation.require(rule);
        catalog.product(rule.productNumber());
        receiving.require(rule.warehouseCode());
        rules.save(rule);
        return rule;
    }

    @Transactional
    public void forget(String productNumber, String warehouseCode) {
        if (!rules.remove(productNumber, warehouseCode)) {
            throw new ReorderRuleUnknown(productNumber, warehouseCode);
        }
    }

    private List<Need> needs(List<Shortfall> waiting, List<ReorderRule> rules) {
        var waitingBy = waiting.stream().collect(groupingBy(Shortfall::productNumber, LinkedHashMap::new, toList()));
        var rulesBy = rules.stream().collect(groupingBy(ReorderRule::productNumber, TreeMap::new, toList()));
        var products = new LinkedHashSet<>(waitingBy.keySet());
        products.addAll(rulesBy.keySet());
        var coming = orders.proposed(products);
        balance.freeSupply(products).forEach(free -> coming.computeIfAbsent(free.productNumber(), p -> new HashMap<>())
                .merge(free.warehouseCode(), free.quantity(), Quantity::plus));
        return inventory.availability(products).stream()
                .flatMap(stock -> {
                    var product = stock.productNumber();
                    var own = rulesBy.getOrDefault(product, List.of());
                    return new Netting(receiving.warehouse(own), free(stock), coming.getOrDefault(product, Map.of()))
                            .needs(product, waitingBy.getOrDefault(product, List.of()), own).stream();
                })
                .toList();
    }

    private static Map<String, Quantity> free(Availability stock) {
        return stock.warehouses().stream()
                .collect(toMap(Availability.InWarehouse::warehouseCode, Availability.InWarehouse::available));
    }
}
