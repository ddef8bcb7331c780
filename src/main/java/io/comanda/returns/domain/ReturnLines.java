package io.comanda.returns.domain;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderView;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.ReturnRequest;
import io.comanda.returns.ReturnView;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was announced line by line and was worth when it was sold, and what of each has come in. */
@Embeddable
class ReturnLines {

    @OneToMany(mappedBy = "returnOrder", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ReturnLine> lines = new ArrayList<>();

    private String currency;
    private BigDecimal value;

    @SuppressWarnings("NullAway.Init")
    protected ReturnLines() {}

    @SuppressWarnings("NullAway.Init")
    ReturnLines(ReturnOrder returnOrder, List<ReturnRequest.Line> announced, OrderView order, Money value) {
        announced.forEach(line -> lines.add(new ReturnLine(returnOrder, line, order)));
        this.currency = value.currency();
        this.value = value.amount();
    }

    List<ReturnLine> all() {
        return lines;
    }

    Money value() {
        return new Money(value, currency);
    }

    /** The line for goods of this order line, or of no line, made when the customer did not announce them. */
    ReturnLine line(
            ReturnOrder returnOrder, @Nullable Integer orderLine, String productNumber, String name, String unit) {
        return lines.stream()
                .filter(line -> line.isOf(orderLine, productNumber))
                .findFirst()
                .orElseGet(() -> add(new ReturnLine(returnOrder, orderLine, productNumber, name, unit)));
    }

    Optional<ReturnReceipt> receipt(long id) {
        return lines.stream()
                .flatMap(line -> line.receipts().stream())
                .filter(receipt -> receipt.id() == id)
                .findFirst();
    }

    /** All that was announced is here. */
    boolean areComplete() {
        return lines.stream().allMatch(ReturnLine::isComplete);
    }

    /** All that is here has been looked at. */
    boolean areInspected() {
        return lines.stream().allMatch(ReturnLine::isInspected);
    }

    /** Nothing is announced for any other reason. */
    boolean areAnnouncedFor(ReturnReason reason) {
        return lines.stream().filter(line -> line.announced().isPositive()).allMatch(line -> line.reason() == reason);
    }

    /** Each once, in the order of the lines. */
    List<ReturnReason> reasons() {
        return lines.stream().map(ReturnLine::reason).distinct().toList();
    }

    /** Whose goods come back. */
    Set<Integer> orderLines() {
        return lines.stream()
                .map(ReturnLine::orderLine)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What is credited, by line of the order: goods that are kept or never left, or what the claim is about. */
    Map<Integer, Quantity> accepted(ReturnKind kind) {
        var accepted = new TreeMap<Integer, Quantity>();
        lines.forEach(line -> {
            var orderLine = line.orderLine();
            var quantity =
                    switch (kind) {
                        case RETURN -> line.accepted();
                        case CLAIM -> line.announced();
                        case STOPPED -> line.announced().max(line.accepted());
                    };
            if (orderLine != null && quantity.isPositive()) {
                accepted.merge(orderLine, quantity, Quantity::plus);
            }
        });
        return accepted;
    }

    List<ReturnView.Line> view() {
        return lines.stream().map(ReturnLine::view).toList();
    }

    private ReturnLine add(ReturnLine line) {
        lines.add(line);
        return line;
    }
}
