package io.comanda.ordering.domain;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.customer.CustomerView;
import io.comanda.customer.Customers;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.ordering.OrderRefused;
import io.comanda.ordering.PlaceOrder;
import io.comanda.pricing.Price;
import io.comanda.pricing.PriceRequest;
import io.comanda.pricing.PriceStep;
import io.comanda.pricing.Pricing;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns a wish into an agreement: looks up the customer, the goods and their prices, and fills in what was left out. */
@Component
public class OrderTaking {

    private final Customers customers;
    private final Catalog catalog;
    private final Pricing pricing;
    private final OrderNumbers numbers;
    private final Clock clock;

    OrderTaking(Customers customers, Catalog catalog, Pricing pricing, OrderNumbers numbers, Clock clock) {
        this.customers = customers;
        this.catalog = catalog;
        this.pricing = pricing;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Refuses with all that is wrong at once. */
    public Order take(PlaceOrder wish) {
        var customer = customers.customer(wish.customerNumber());
        var products = catalog.products(
                wish.lines().stream().map(PlaceOrder.Line::productNumber).toList());
        var violations = new ArrayList<Violation>();
        checkLines(wish, products, violations);
        var delivery = deliveryAddress(wish, customer, violations);
        if (!violations.isEmpty()) {
            throw new OrderRefused(violations);
        }
        return new Order(agree(wish, customer, products, delivery.orElse(customer.billingAddress())));
    }

    private void checkLines(PlaceOrder wish, Map<String, ProductView> products, List<Violation> violations) {
        for (int i = 0; i < wish.lines().size(); i++) {
            var line = wish.lines().get(i);
            var product = products.get(line.productNumber());
            var pointer = "/lines/" + i;
            if (product == null) {
                violations.add(new Violation(
                        pointer + "/productNumber", "unknown", "There is no product " + line.productNumber()));
            } else if (!product.active()) {
                violations.add(new Violation(
                        pointer + "/productNumber", "inactive", line.productNumber() + " is no longer sold"));
            }
            if (!line.quantity().isPositive()) {
                violations.add(new Violation(pointer + "/quantity", "positive", "The quantity must be above zero"));
            }
        }
    }

    private static Optional<Address> deliveryAddress(
            PlaceOrder wish, CustomerView customer, List<Violation> violations) {
        if (wish.deliveryAddress() != null) {
            return Optional.of(wish.deliveryAddress());
        }
        var code = wish.deliveryAddressCode();
        var found = customer.deliveryAddresses().stream()
                .filter(a -> code == null || a.code().equals(code))
                .findFirst()
                .map(a -> a.address());
        if (code != null && found.isEmpty()) {
            violations.add(
                    new Violation("/deliveryAddressCode", "unknown", "The customer has no delivery address " + code));
        }
        return found;
    }

    private Agreement agree(
            PlaceOrder wish, CustomerView customer, Map<String, ProductView> products, Address delivery) {
        var today = LocalDate.now(clock);
        return new Agreement(
                numbers.next(),
                wish.channel(),
                null,
                null,
                new Agreement.Party(
                        customer.number(), customer.name(), customer.vatId(), customer.email(), customer.language()),
                wish.customerReference(),
                customer.agentCode(),
                today,
                customer.currency(),
                Optional.ofNullable(wish.paymentMethod()).orElse(customer.defaultPaymentMethod()),
                wish.paymentToken(),
                Optional.ofNullable(wish.deliveryPolicy())
                        .orElse(customer.deliveryPolicy().name()),
                Optional.ofNullable(wish.warehouseCode()).orElse(customer.defaultWarehouse()),
                customer.billingAddress(),
                delivery,
                wish.requestedOn(),
                wish.note(),
                agreeLines(wish, customer, products, today),
                Money.zero(customer.currency()),
                null);
    }

    private List<AgreedLine> agreeLines(
            PlaceOrder wish, CustomerView customer, Map<String, ProductView> products, LocalDate today) {
        var prices = pricing.price(new PriceRequest(
                customer.number(),
                customer.groupCode(),
                customer.currency(),
                today,
                wish.lines().stream()
                        .flatMap(l -> Stream.ofNullable(products.get(l.productNumber()))
                                .map(product -> PriceRequest.Item.of(product, l.quantity())))
                        .toList()));
        var agreed = new ArrayList<AgreedLine>();
        for (int i = 0; i < wish.lines().size(); i++) {
            var line = wish.lines().get(i);
            var product = products.get(line.productNumber());
            if (product != null) {
                agreed.add(agreeLine(i + 1, line, product, prices.get(i), customer));
            }
        }
        return agreed;
    }

    private static AgreedLine agreeLine(
            int lineNo, PlaceOrder.Line line, ProductView product, Price price, CustomerView customer) {
        var manual = Optional.ofNullable(line.discount()).orElse(Percent.ZERO);
        var explanation =
                price.explanation().stream().map(OrderTaking::words).collect(Collectors.toCollection(ArrayList::new));
        if (!manual.isZero()) {
            explanation.add("manual discount " + manual);
        }
        return new AgreedLine(
                lineNo,
                product.number(),
                product.name(Locale.forLanguageTag(customer.language())),
                line.quantity(),
                product.unit(),
                price.unitPrice(),
                manual,
                net(line.quantity(), price.unitPrice(), manual, customer.currency()),
                product.vatRate(),
                product.stocked(),
                explanation);
    }

    /** A step as it is kept: its kind and facts, to be put into the reader's language when it is shown. */
    private static String words(PriceStep step) {
        return step.kind() + " " + step.facts();
    }

    /** Rounded once, at the end: quantity times price less discount. */
    private static Money net(Quantity quantity, BigDecimal unitPrice, Percent discount, String currency) {
        return new Money(quantity.value().multiply(unitPrice).multiply(discount.remainder()), currency);
    }
}
