package io.comanda.returns.domain;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.returns.NothingDelivered;
import io.comanda.returns.ReturnRefused;
import io.comanda.returns.ReturnRequest;
import io.comanda.returns.ReturnableLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what is wrong with the wish to give goods back, and what they were worth. */
@Component
public class RequestCheck {

    private final ReturnableGoods goods;

    RequestCheck(ReturnableGoods goods) {
        this.goods = goods;
    }

    /** Holds the order's returns until the transaction ends. */
    public void require(OrderView order, ReturnRequest request) {
        goods.lock(order.number());
        var lines = goods.of(order).stream().collect(Collectors.toMap(ReturnableLine::lineNo, Function.identity()));
        if (lines.isEmpty()) {
            throw new NothingDelivered(order.number());
        }
        var wrong = new ArrayList<Violation>();
        var seen = new HashSet<Integer>();
        for (var i = 0; i < request.lines().size(); i++) {
            var wish = request.lines().get(i);
            complaint(wish, lines.get(wish.lineNo()), !seen.add(wish.lineNo()), "/lines/" + i)
                    .ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            throw new ReturnRefused(order.number(), wrong);
        }
    }

    /** Gross of the goods at the prices of the order. */
    public Money value(OrderView order, List<ReturnRequest.Line> lines) {
        var byNumber = order.lines().stream().collect(Collectors.toMap(OrderLineView::lineNo, Function.identity()));
        return lines.stream()
                .map(line -> value(byNumber.get(line.lineNo()), line.quantity(), order.currency()))
                .reduce(Money.zero(order.currency()), Money::plus);
    }

    private static Money value(@Nullable OrderLineView line, Quantity quantity, String currency) {
        if (line == null) {
            return Money.zero(currency);
        }
        var share = quantity.value().divide(line.quantity().value(), 12, RoundingMode.HALF_UP);
        var withTax = BigDecimal.ONE.add(line.vatRate().percent().fraction());
        return line.net().times(share.multiply(withTax));
    }

    private static Optional<Violation> complaint(
            ReturnRequest.Line wish, @Nullable ReturnableLine line, boolean isTwice, String pointer) {
        if (line == null) {
            return wrong(pointer + "/lineNo", "notDelivered", "Nothing of such a line was delivered", Map.of());
        }
        if (isTwice) {
            return wrong(pointer + "/lineNo", "repeated", "Comes twice", Map.of());
        }
        if (wish.quantity().compareTo(line.returnable()) > 0) {
            var left = line.returnable();
            return wrong(pointer + "/quantity", "tooMuch", "Only " + left + " is left", Map.of("left", left));
        }
        return Optional.empty();
    }

    private static Optional<Violation> wrong(String pointer, String code, String message, Map<String, Object> facts) {
        return Optional.of(new Violation(pointer, code, message, facts));
    }
}
