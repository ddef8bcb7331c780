package io.comanda.ordering.domain;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.ordering.ChangeRefused;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.OrderChange.LineChange;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.PlaceOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Turns the wish to change an order into lines. What was agreed for a line stays its price; promotions are not looked up
 * again, and goods that come new are priced as in an order of their own.
 */
@Component
public class OrderAmending {

    private final OrderTaking taking;

    OrderAmending(OrderTaking taking) {
        this.taking = taking;
    }

    /** Refuses with all that is wrong at once. */
    public Amended amend(OrderView order, OrderChange change) {
        var violations = new ArrayList<Violation>();
        var lines = new ArrayList<>(present(order, change, violations));
        lines.addAll(added(order, change, violations));
        violations.addAll(payment(order, change));
        if (change.isEmpty()) {
            violations.add(new Violation("", "nothing", "Nothing is different"));
        } else if (violations.isEmpty() && lines.isEmpty()) {
            violations.add(new Violation("/lines", "wouldBeGone", "Nothing would be left: cancel the order instead"));
        }
        if (!violations.isEmpty()) {
            throw new ChangeRefused(violations);
        }
        return new Amended(
                lines, change.deliveryAddress(), change.requestedOn(), change.deliveryPolicy(), change.payment());
    }

    /** With another card an order may be paid by card again. */
    private static List<Violation> payment(OrderView order, OrderChange change) {
        var to = change.payment();
        if (to == null) {
            return List.of();
        }
        if (to.method().equals("CARD")) {
            return to.token() == null
                    ? List.of(new Violation("/paymentToken", "missing", "A card is needed"))
                    : List.of();
        }
        return to.method().equals(order.paymentMethod())
                ? List.of(new Violation("/paymentMethod", "asBefore", "The order is paid so already"))
                : List.of();
    }

    private static List<AgreedLine> present(OrderView order, OrderChange change, List<Violation> violations) {
        var known = order.lines().stream().collect(Collectors.toMap(OrderLineView::lineNo, Function.identity()));
        var wishes = new HashMap<Integer, LineChange>();
        for (int i = 0; i < change.lines().size(); i++) {
            var wish = change.lines().get(i);
            var pointer = "/lines/" + i;
            var line = known.get(wish.lineNo());
            if (line == null) {
                violations.add(new Violation(
                        pointer + "/lineNo",
                        "noLine",
                        "There is no line " + wish.lineNo(),
                        Map.of("line", wish.lineNo())));
            } else if (wishes.put(wish.lineNo(), wish) != null) {
                violations.add(new Violation(pointer + "/lineNo", "twice", "The line is changed twice"));
            } else {
                violations.addAll(AmendedLine.against(line, wish, pointer));
            }
        }
        return violations.isEmpty() ? lines(order, wishes) : List.of();
    }

    private static List<AgreedLine> lines(OrderView order, Map<Integer, LineChange> wishes) {
        return order.lines().stream()
                .map(line -> AmendedLine.of(line, wishes.get(line.lineNo())))
                .filter(line -> line.quantity().isPositive())
                .toList();
    }

    private List<AgreedLine> added(OrderView order, OrderChange change, List<Violation> violations) {
        if (change.added().isEmpty()) {
            return List.of();
        }
        var preview = taking.preview(wish(order, change));
        preview.problems().stream()
                .filter(problem -> problem.pointer().startsWith("/lines/"))
                .map(problem -> new Violation(
                        problem.pointer().replaceFirst("/lines", "/added"),
                        problem.code(),
                        problem.message(),
                        problem.facts()))
                .forEach(violations::add);
        var last = order.lines().stream()
                .map(OrderLineView::lineNo)
                .max(Comparator.naturalOrder())
                .orElse(0);
        return preview.order().lines().stream()
                .map(line -> AmendedLine.renumbered(line, last + line.lineNo()))
                .toList();
    }

    private static PlaceOrder wish(OrderView order, OrderChange change) {
        return new PlaceOrder(
                order.customerNumber(),
                order.channel(),
                null,
                change.added(),
                null,
                order.deliveryAddress(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
