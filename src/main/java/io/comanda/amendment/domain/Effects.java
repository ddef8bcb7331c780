package io.comanda.amendment.domain;

import io.comanda.amendment.AmendmentPreview.Effect;
import io.comanda.amendment.AmendmentPreview.Kind;
import io.comanda.commission.Agent;
import io.comanda.commission.Commissions;
import io.comanda.fulfilment.Approvals;
import io.comanda.fulfilment.Replanning;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.inventory.Feasibility.Need;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.Promising;
import io.comanda.kernel.Email;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.ChangedOrder;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.payment.PaymentStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what a change would do to approval, money, goods, papers and people. */
@Component
public class Effects {

    private final Plan plan;
    private final Approvals approvals;
    private final Inventory inventory;
    private final Promising promising;
    private final Replanning replanning;
    private final Commissions commissions;
    private final OtherPayment otherPayment;

    Effects(
            Plan plan,
            Approvals approvals,
            Inventory inventory,
            Promising promising,
            Replanning replanning,
            Commissions commissions,
            OtherPayment otherPayment) {
        this.plan = plan;
        this.approvals = approvals;
        this.inventory = inventory;
        this.promising = promising;
        this.replanning = replanning;
        this.commissions = commissions;
        this.otherPayment = otherPayment;
    }

    /** Refuses what a customer's account would not bear. */
    public List<Effect> of(OrderChange change, ChangedOrder changed) {
        Optional.ofNullable(change.payment()).ifPresent(to -> otherPayment.requireRoom(changed, to));
        var effects = new ArrayList<Effect>();
        approval(changed).ifPresent(reason -> effects.add(Effect.named(Kind.APPROVAL, List.of(reason))));
        effects.addAll(money(change, changed));
        if (change.touchesGoods()) {
            effects.addAll(goods(changed));
        }
        if (Plan.restarts(change, changed)) {
            effects.addAll(work(changed.before()));
        }
        commission(changed).ifPresent(effects::add);
        effects.add(news(changed.after()));
        return effects;
    }

    /** Why somebody has to agree; what was agreed to before the change is not asked again. */
    public Optional<String> approval(ChangedOrder changed) {
        var level = approvals.level(changed.after());
        var known = approvals.level(changed.before());
        return level.isNeeded() && !level.equals(known) ? Optional.of(level.reason()) : Optional.empty();
    }

    private List<Effect> money(OrderChange change, ChangedOrder changed) {
        var to = change.payment();
        return to == null
                ? plan.payment(change, changed).stream().map(Effects::money).toList()
                : otherPayment.effects(changed, to);
    }

    private static Effect money(PaymentStep step) {
        return Effect.money(Kind.valueOf(step.kind().name()), step.amount());
    }

    private List<Effect> goods(ChangedOrder changed) {
        var effects = new ArrayList<Effect>();
        var held = inventory.reserved(changed.before().number());
        var released = new ArrayList<String>();
        var reserved = new ArrayList<String>();
        var needs = new ArrayList<Need>();
        var lines = byNumber(changed.after());
        for (var line : changed.before().lines()) {
            var open = Optional.ofNullable(lines.get(line.lineNo()))
                    .map(OrderLineView::open)
                    .orElse(Quantity.ZERO);
            var has = held.getOrDefault(line.lineNo(), Quantity.ZERO);
            if (has.compareTo(open) > 0) {
                released.add(pieces(has.minus(open), line));
            }
        }
        for (var line : changed.after().openLines()) {
            var lacks = line.open().minus(held.getOrDefault(line.lineNo(), Quantity.ZERO));
            if (lacks.isPositive()) {
                reserved.add(pieces(lacks, line));
                needs.add(new Need(line.productNumber(), lacks));
            }
        }
        named(Kind.RELEASE, released).ifPresent(effects::add);
        named(Kind.RESERVE, reserved).ifPresent(effects::add);
        effects.addAll(promise(needs));
        return effects;
    }

    private List<Effect> promise(List<Need> needs) {
        if (needs.isEmpty()) {
            return List.of();
        }
        var effects = new ArrayList<Effect>();
        var feasible = promising.feasible(needs);
        var shortages = feasible.lines().stream()
                .filter(line -> line.shortage().isPositive())
                .map(line -> line.shortage() + " × " + line.productNumber())
                .toList();
        named(Kind.SHORT, shortages).ifPresent(effects::add);
        Optional.ofNullable(feasible.completeOn())
                .filter(day -> !shortages.isEmpty())
                .ifPresent(day -> effects.add(Effect.on(Kind.PROMISED, day)));
        return effects;
    }

    private List<Effect> work(OrderView order) {
        var effects = new ArrayList<Effect>();
        var open = replanning.open(order.number());
        named(Kind.SHIPMENTS, open.stream().map(ShipmentView::number).toList()).ifPresent(effects::add);
        named(
                        Kind.PUT_BACK,
                        open.stream()
                                .flatMap(shipment -> shipment.lines().stream())
                                .filter(line -> Optional.ofNullable(line.picked())
                                        .filter(Quantity::isPositive)
                                        .isPresent())
                                .map(line -> line.picked() + " × " + line.productNumber() + " → " + line.locationCode())
                                .toList())
                .ifPresent(effects::add);
        var tasks = replanning.openTasks(order.number());
        if (tasks > 0) {
            effects.add(Effect.counted(Kind.TASKS, tasks, List.of()));
        }
        return effects;
    }

    private Optional<Effect> commission(ChangedOrder changed) {
        return Optional.ofNullable(changed.after().agentCode())
                .map(commissions::agent)
                .map(Agent::rate)
                .map(rate -> rate.of(goodsNet(changed.after())).minus(rate.of(goodsNet(changed.before()))))
                .filter(difference -> !difference.isZero())
                .map(difference -> Effect.money(Kind.COMMISSION, difference));
    }

    private static Money goodsNet(OrderView order) {
        return order.lines().stream().map(OrderLineView::net).reduce(Money.zero(order.currency()), Money::plus);
    }

    private static Effect news(OrderView order) {
        return Optional.ofNullable(order.customerEmail())
                .map(Email::value)
                .map(to -> Effect.named(Kind.MAIL, List.of(to)))
                .orElseGet(() -> Effect.counted(Kind.SILENT, 0, List.of()));
    }

    private static Map<Integer, OrderLineView> byNumber(OrderView order) {
        return order.lines().stream().collect(Collectors.toMap(OrderLineView::lineNo, Function.identity()));
    }

    private static String pieces(Quantity quantity, OrderLineView line) {
        return quantity + " × " + line.productNumber();
    }

    private static Optional<Effect> named(Kind kind, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(Effect.named(kind, names));
    }
}
