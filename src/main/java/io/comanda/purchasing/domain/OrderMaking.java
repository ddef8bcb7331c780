package io.comanda.purchasing.domain;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.comanda.catalog.Catalog;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.purchasing.MakePurchaseOrder;
import io.comanda.purchasing.OfferUnknown;
import io.comanda.purchasing.Proposal;
import io.comanda.purchasing.SupplierInactive;
import io.comanda.purchasing.SupplierOffer;
import io.comanda.purchasing.SupplierSheet;
import io.comanda.purchasing.Suppliers;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what is wanted into an order: names, prices and days come from the catalog and the supplier's offers. */
@Component
public class OrderMaking {

    private final Suppliers suppliers;
    private final Catalog catalog;
    private final PurchaseOrders orders;
    private final Receiving receiving;
    private final CurrentActor actor;
    private final Today today;
    private final Clock clock;

    OrderMaking(
            Suppliers suppliers,
            Catalog catalog,
            PurchaseOrders orders,
            Receiving receiving,
            CurrentActor actor,
            Today today,
            Clock clock) {
        this.suppliers = suppliers;
        this.catalog = catalog;
        this.orders = orders;
        this.receiving = receiving;
        this.actor = actor;
        this.today = today;
        this.clock = clock;
    }

    public PurchaseOrder make(MakePurchaseOrder wish) {
        var supplier = suppliers.sheet(wish.supplierNumber());
        if (!supplier.supplier().active()) {
            throw new SupplierInactive(supplier.number());
        }
        receiving.require(wish.warehouseCode());
        var products =
                wish.lines().stream().map(MakePurchaseOrder.Line::productNumber).collect(toSet());
        var offers = suppliers.offersOn(today.get(), products).stream()
                .filter(offer -> offer.supplierNumber().equals(supplier.number()))
                .collect(toMap(SupplierOffer::productNumber, Function.identity()));
        var lines = wish.lines().stream()
                .map(line -> agree(supplier, line, Optional.ofNullable(offers.get(line.productNumber()))))
                .toList();
        return new PurchaseOrder(
                orders.nextNumber(),
                supplier,
                wish.warehouseCode(),
                wish.note(),
                lines,
                actor.get().name(),
                clock.instant());
    }

    public MakePurchaseOrder wish(Proposal proposal, @Nullable String forOrder) {
        return new MakePurchaseOrder(
                proposal.supplierNumber(),
                proposal.warehouseCode(),
                null,
                proposal.lines().stream()
                        .map(line -> new MakePurchaseOrder.Line(
                                line.need().productNumber(), line.quantity(), null, null, forOrder))
                        .toList());
    }

    public Proposal without(Proposal proposal, Predicate<Proposal.Line> unwanted) {
        return new Proposal(
                proposal.supplierNumber(),
                proposal.supplierName(),
                proposal.warehouseCode(),
                proposal.total(),
                proposal.minimumOrderValue(),
                proposal.belowMinimum(),
                proposal.lines().stream().filter(unwanted.negate()).toList());
    }

    private AgreedPurchase agree(SupplierSheet supplier, MakePurchaseOrder.Line line, Optional<SupplierOffer> offer) {
        var product = catalog.product(line.productNumber());
        var offered = offer.map(o -> o.priceFor(line.quantity())).orElse(null);
        var price = line.unitPrice() == null ? offered : line.unitPrice();
        if (price == null) {
            throw new OfferUnknown(supplier.number(), line.productNumber());
        }
        var leadTime = offer.map(SupplierOffer::leadTimeDays)
                .orElse(supplier.supplier().leadTimeDays());
        var day = line.requestedOn() == null ? today.get().plusDays(leadTime) : line.requestedOn();
        return new AgreedPurchase(
                product.number(),
                offer.map(SupplierOffer::articleNumber).orElse(null),
                product.name(Locale.forLanguageTag(supplier.supplier().language())),
                product.unit(),
                line.quantity(),
                price,
                offered,
                day,
                line.forOrder());
    }
}
