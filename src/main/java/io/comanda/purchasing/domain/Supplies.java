package io.comanda.purchasing.domain;

import io.comanda.inventory.ExpectGoods;
import io.comanda.inventory.IncomingGoods;
import io.comanda.inventory.SupplyBalance;
import io.comanda.inventory.SupplyLink;
import io.comanda.purchasing.PurchaseOrderView;
import io.comanda.purchasing.PurchasingProperties;
import io.comanda.purchasing.SupplyPromised;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what stock expects in step with orders to suppliers, and tells when a waiting order's day is known or moves. */
@Component
public class Supplies {

    private final IncomingGoods incoming;
    private final SupplyBalance balance;
    private final ApplicationEventPublisher events;
    private final PurchasingProperties settings;

    Supplies(
            IncomingGoods incoming,
            SupplyBalance balance,
            ApplicationEventPublisher events,
            PurchasingProperties settings) {
        this.incoming = incoming;
        this.balance = balance;
        this.events = events;
        this.settings = settings;
    }

    /** Expects what was ordered, and means it for waiting customers: those it was bought for, then in the order of demand. */
    public void expect(PurchaseOrder order) {
        announce(order, Map.of());
    }

    /** Tells stock what changed, and whoever waits when his day moved. */
    public void follow(PurchaseOrder order, Runnable change) {
        var before = days(order.number());
        change.run();
        announce(order, before);
    }

    private void announce(PurchaseOrder order, Map<String, LocalDate> before) {
        order.expectations().forEach(line -> say(order, line));
        balance.release(order.number());
        meanForWhomItWasBought(order.view());
        balance.assign(order.products());
        days(order.number()).forEach((waiting, day) -> tell(waiting, before.get(waiting), day));
    }

    private void say(PurchaseOrder order, PurchaseOrder.Expectation line) {
        if (line.open().isPositive()) {
            incoming.expect(new ExpectGoods(
                    order.number(),
                    line.lineNo(),
                    ExpectGoods.Source.SUPPLIER,
                    line.productNumber(),
                    order.warehouse(),
                    line.quantity(),
                    line.day()));
        } else {
            incoming.withdraw(order.number(), line.lineNo());
        }
    }

    private void meanForWhomItWasBought(PurchaseOrderView order) {
        for (var line : order.lines()) {
            if (line.forOrder() != null) {
                var left = line.open();
                for (var lacking : balance.shortfallsOf(line.forOrder())) {
                    if (lacking.productNumber().equals(line.productNumber()) && left.isPositive()) {
                        var part = left.min(lacking.quantity());
                        incoming.link(new SupplyLink(
                                lacking.orderNumber(), lacking.lineNo(), order.number(), line.lineNo(), part));
                        left = left.minus(part);
                    }
                }
            }
        }
    }

    private Map<String, LocalDate> days(String number) {
        return balance.promisedDays(incoming.links(number).stream()
                .map(SupplyLink::orderNumber)
                .distinct()
                .toList());
    }

    private void tell(String waiting, @Nullable LocalDate before, LocalDate day) {
        if (before == null || Math.abs(ChronoUnit.DAYS.between(before, day)) >= settings.promiseNewsDays()) {
            events.publishEvent(new SupplyPromised(waiting, before, day));
        }
    }
}
