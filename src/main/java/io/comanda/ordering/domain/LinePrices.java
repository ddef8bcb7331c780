package io.comanda.ordering.domain;

import io.comanda.catalog.ProductView;
import io.comanda.customer.CustomerView;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.kernel.VatRate;
import io.comanda.ordering.PlaceOrder;
import io.comanda.pricing.Price;
import io.comanda.pricing.PriceStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From prices to agreed lines: each line less its own discount, then the order's. Percents are rounded once a line, an
 * amount off the order is shared out to the cent.
 */
final class LinePrices {

    private final PlaceOrder wish;
    private final CustomerView customer;
    private final Map<String, ProductView> products;
    private final Function<ProductView, VatRate> vat;

    LinePrices(
            PlaceOrder wish,
            CustomerView customer,
            Map<String, ProductView> products,
            Function<ProductView, VatRate> vat) {
        this.wish = wish;
        this.customer = customer;
        this.products = products;
        this.vat = vat;
    }

    /** Lines by position; discounts larger than what they are taken off are told and left out. */
    List<AgreedLine> agree(Map<Integer, Price> prices, List<Violation> violations) {
        var nets = new TreeMap<Integer, Money>();
        prices.forEach((position, price) -> nets.put(position, net(position, price, violations)));
        takeOff(nets, violations);
        return nets.entrySet().stream()
                .map(line -> agree(line.getKey(), Objects.requireNonNull(prices.get(line.getKey())), line.getValue()))
                .toList();
    }

    /** Quantity times price less the line's discount, with the order's percent in the same rounding. */
    private Money net(int position, Price price, List<Violation> violations) {
        var line = wish.lines().get(position);
        var off = line.discountAmount();
        if (off == null) {
            return new Money(
                    exact(line, price).multiply(remainder(line.discount())).multiply(remainder(wish.discount())),
                    customer.currency());
        }
        var full = new Money(exact(line, price), customer.currency());
        var left = full.minus(new Money(off, customer.currency()));
        if (left.isNegative()) {
            violations.add(new Violation(
                    "/lines/" + position + "/discountAmount", "tooMuch", "The discount is more than the line costs"));
            return full;
        }
        return left.times(remainder(wish.discount()));
    }

    private void takeOff(TreeMap<Integer, Money> nets, List<Violation> violations) {
        if (wish.discountAmount() == null || nets.isEmpty()) {
            return;
        }
        var off = new Money(wish.discountAmount(), customer.currency());
        var sum = nets.values().stream().reduce(Money.zero(customer.currency()), Money::plus);
        if (off.compareTo(sum) > 0) {
            violations.add(new Violation("/discountAmount", "tooMuch", "The discount is more than the order costs"));
            return;
        }
        var shares = off.shareOut(nets.values().stream().map(Money::amount).toList());
        var share = shares.iterator();
        nets.replaceAll((position, net) -> net.minus(share.next()));
    }

    private AgreedLine agree(int position, Price price, Money net) {
        var line = wish.lines().get(position);
        var product = Objects.requireNonNull(products.get(line.productNumber()));
        var discount = discount(line, price, net);
        var explanation = new ArrayList<>(price.explanation());
        if (!discount.isZero()) {
            explanation.add(new PriceStep(
                    "manualDiscount", Map.of("percent", discount.value().toPlainString())));
        }
        return new AgreedLine(
                position + 1,
                product.number(),
                product.name(Locale.forLanguageTag(customer.language())),
                line.quantity(),
                product.unit(),
                price.unitPrice(),
                discount,
                net,
                vat.apply(product),
                product.stocked(),
                explanation);
    }

    /** As it was granted; for amounts the percent they come to. */
    private Percent discount(PlaceOrder.Line line, Price price, Money net) {
        if (line.discountAmount() == null && wish.discountAmount() == null) {
            var left = remainder(line.discount()).multiply(remainder(wish.discount()));
            return Percent.of(BigDecimal.ONE.subtract(left).movePointRight(2));
        }
        var full = exact(line, price);
        return full.signum() == 0
                ? Percent.ZERO
                : Percent.of(BigDecimal.ONE
                        .subtract(net.amount().divide(full, 8, RoundingMode.HALF_UP))
                        .max(BigDecimal.ZERO)
                        .movePointRight(2));
    }

    private static BigDecimal exact(PlaceOrder.Line line, Price price) {
        return line.quantity().value().multiply(price.unitPrice());
    }

    private static BigDecimal remainder(@Nullable Percent discount) {
        return Optional.ofNullable(discount).orElse(Percent.ZERO).remainder();
    }
}
