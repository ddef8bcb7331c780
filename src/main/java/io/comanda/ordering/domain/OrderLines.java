package io.comanda.ordering.domain;

import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatBreakdown;
import io.comanda.ordering.OrderLineView;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was agreed line by line, what became of each, and what they come to together with the freight. */
@Embeddable
class OrderLines {

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @OrderBy("lineNo")
    private List<OrderLine> lines = new ArrayList<>();

    private BigDecimal net;
    private BigDecimal tax;
    private BigDecimal gross;

    @SuppressWarnings("NullAway.Init")
    protected OrderLines() {}

    @SuppressWarnings("NullAway.Init")
    OrderLines(Order order, List<AgreedLine> agreed, Freight freight) {
        agreed.forEach(line -> lines.add(new OrderLine(order, line)));
        reckon(freight, order.currency());
    }

    /** Another agreement: lines go, change and come. */
    void amend(Order order, List<AgreedLine> agreed, Freight freight) {
        var kept = agreed.stream().collect(Collectors.toMap(AgreedLine::lineNo, Function.identity()));
        lines.removeIf(line -> !kept.containsKey(line.lineNo()));
        lines.forEach(line -> line.amend(Objects.requireNonNull(kept.remove(line.lineNo()))));
        kept.values().stream()
                .sorted(Comparator.comparing(AgreedLine::lineNo))
                .forEach(line -> lines.add(new OrderLine(order, line)));
        reckon(freight, order.currency());
    }

    void ship(Map<Integer, Quantity> quantities) {
        quantities.forEach((lineNo, quantity) -> line(lineNo).ship(quantity));
    }

    void invoice(Map<Integer, Quantity> quantities) {
        quantities.forEach((lineNo, quantity) -> line(lineNo).invoice(quantity));
    }

    /** Gives up what has not left the house yet of one line. */
    void giveUp(int lineNo) {
        line(lineNo).cancelOpen();
    }

    /** The same of all goods; what is no goods is delivered all the same. */
    void giveUpGoods() {
        lines.stream().filter(OrderLine::stocked).forEach(OrderLine::cancelOpen);
    }

    void giveUpAll() {
        lines.forEach(OrderLine::cancelOpen);
    }

    List<OrderLine> all() {
        return lines;
    }

    boolean anyShipped() {
        return lines.stream().anyMatch(line -> line.shipped().isPositive());
    }

    VatBreakdown totals(Freight freight, String currency) {
        return VatBreakdown.of(
                currency,
                Stream.concat(lines.stream().map(OrderLine::taxable), freight.taxable(currency))
                        .toList());
    }

    List<OrderLineView> view() {
        return lines.stream().map(OrderLine::view).toList();
    }

    private void reckon(Freight freight, String currency) {
        var totals = totals(freight, currency);
        net = totals.net().amount();
        tax = totals.tax().amount();
        gross = totals.gross().amount();
    }

    private OrderLine line(int lineNo) {
        return lines.stream()
                .filter(line -> line.lineNo() == lineNo)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The order has no line " + lineNo));
    }
}
