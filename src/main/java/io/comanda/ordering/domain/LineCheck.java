package io.comanda.ordering.domain;

import io.comanda.catalog.ProductView;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.ordering.PlaceOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is wrong with the lines of a wish before their prices are known. */
final class LineCheck {

    private LineCheck() {}

    static List<Violation> of(PlaceOrder wish, Map<String, ProductView> products) {
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < wish.lines().size(); i++) {
            var line = wish.lines().get(i);
            var product = products.get(line.productNumber());
            var pointer = "/lines/" + i;
            if (product == null) {
                violations.add(new Violation(
                        pointer + "/productNumber",
                        "unknown",
                        "There is no product " + line.productNumber(),
                        Map.of("product", line.productNumber())));
            } else if (!product.active()) {
                violations.add(new Violation(
                        pointer + "/productNumber",
                        "inactive",
                        line.productNumber() + " is no longer sold",
                        Map.of("product", line.productNumber())));
            }
            if (!line.quantity().isPositive()) {
                violations.add(new Violation(pointer + "/quantity", "positive", "The quantity must be above zero"));
            }
            if (line.discount() != null && line.discountAmount() != null) {
                violations.add(oneOfTwo(pointer));
            }
        }
        if (wish.discount() != null && wish.discountAmount() != null) {
            violations.add(oneOfTwo(""));
        }
        return violations;
    }

    /** Positions of the lines that nothing was said against. */
    static List<Integer> sound(PlaceOrder wish, List<Violation> violations) {
        return IntStream.range(0, wish.lines().size())
                .filter(i -> violations.stream().noneMatch(v -> v.pointer().startsWith("/lines/" + i + "/")))
                .boxed()
                .toList();
    }

    private static Violation oneOfTwo(String pointer) {
        return new Violation(
                pointer + "/discountAmount", "oneOfTwo", "A discount is given in percent or as an amount, not both");
    }
}
