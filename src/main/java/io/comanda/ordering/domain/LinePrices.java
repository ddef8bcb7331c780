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
import io.comanda.pricing.PromotionRequest.PromotedLine;
import io.comanda.pricing.Reduction;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From prices to agreed lines: each line less its own discount, then the order's, then promotions. Percents are rounded
 * once a line, an amount off the order is shared out to the cent.
 */
final class LinePrices {

    private final PlaceOrder wish;
    private final CustomerView customer;
    private final Map<String, ProductView> products;
    private final Function<ProductView, VatRate> vat;
    private final Function<List<PromotedLine>, List<Reduction>> promotions;

    LinePrices(
            PlaceOrder wish,
            CustomerView customer,
            Map<String, ProductView> products,
            Function<ProductView, VatRate> vat,
            Function<List<PromotedLine>, List<Reduction>> promotions) {
        this.wish = wish;
        this.customer = customer;
        this.products = products;
        this.vat = vat;
        this.promotions = promotions;
    }

    /** Lines by position; discounts larger than what they are taken off are told and left out. */
    List<AgreedLine> agree(Map<Integer, Price> prices, List<Violation> violations) {
        var nets = new TreeMap<Integer, Money>();
        prices.forEach((position, price) -> nets.put(position, net(position, price, violations)));
        takeOff(nets, violations);
        var promoted =
                promotions.apply(promotable(prices, nets)).stream().collect(Collectors.groupingBy(Reduction::position));
        return nets.entrySet().stream()
                .map(line -> agree(
                        line.getKey(),
                        Objects.requireNonNull(prices.get(line.getKey())),
                        line.getValue(),
                        promoted.getOrDefault(line.getKey(), List.of())))
                .toList();
    }

    /** Lines by their prices from lists: what was agreed with the customer is not reduced further. */
    private List<PromotedLine> promotable(Map<Integer, Price> prices, Map<Integer, Money> nets) {
        return nets.entrySet().stream()
                .filter(line -> !Price.INDIVIDUAL.equals(
                        Objects.requireNonNull(prices.get(line.getKey())).priceListCode()))
                .map(line -> promotable(line.getKey(), line.getValue()))
                .toList();
    }

    private PromotedLine promotable(int position, Money net) {
        var line = wish.lines().get(position);
        var product = Objects.requireNonNull(products.get(line.productNumber()));
        return new PromotedLine(position, product.number(), product.families(), line.quantity(), net);
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

    private AgreedLine agree(int position, Price price, Money granted, List<Reduction> promoted) {
        var line = wish.lines().get(position);
        var product = Objects.requireNonNull(products.get(line.productNumber()));
        var discount = discount(line, price, granted);
        var explanation = new ArrayList<>(price.explanation());
        if (!discount.isZero()) {
            explanation.add(new PriceStep(
                    PriceStep.MANUAL_DISCOUNT,
                    Map.of("percent", discount.value().toPlainString())));
        }
        promoted.forEach(reduction -> explanation.add(reduction.step()));
        var net = promoted.stream().map(Reduction::amount).reduce(granted, Money::minus);
        return new AgreedLine(
                position + 1,
                product.number(),
                product.name(Locale.forLanguageTag(customer.language())),
                line.quantity(),
                product.unit(),
                price.unitPrice(),
                promoted.isEmpty() ? discount : off(exact(line, price), net),
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
        return off(exact(line, price), net);
    }

    /** What came off, in percent of the full price. */
    private static Percent off(BigDecimal full, Money net) {
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
