package io.comanda.ordering.domain;

import static java.util.stream.Collectors.toMap;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.catalog.Taxation;
import io.comanda.customer.CustomerView;
import io.comanda.customer.Customers;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.kernel.VatRate;
import io.comanda.ordering.OrderPreview;
import io.comanda.ordering.OrderRefused;
import io.comanda.ordering.PlaceOrder;
import io.comanda.ordering.PlacingRule;
import io.comanda.ordering.PlacingRule.Placing;
import io.comanda.ordering.QuotedPrices;
import io.comanda.platform.company.Company;
import io.comanda.pricing.Price;
import io.comanda.pricing.PriceRequest;
import io.comanda.pricing.Pricing;
import io.comanda.pricing.PromotionRequest;
import io.comanda.pricing.Promotions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a wish into an agreement: looks up the customer, the goods and their prices, and fills in what was left out. */
@Component
public class OrderTaking {

    private final Customers customers;
    private final Catalog catalog;
    private final Taxation taxation;
    private final Pricing pricing;
    private final Promotions promotions;
    private final OrderNumbers numbers;
    private final List<PlacingRule> rules;
    private final Company company;
    private final Clock clock;

    OrderTaking(
            Customers customers,
            Catalog catalog,
            Taxation taxation,
            Pricing pricing,
            Promotions promotions,
            OrderNumbers numbers,
            List<PlacingRule> rules,
            Company company,
            Clock clock) {
        this.customers = customers;
        this.catalog = catalog;
        this.taxation = taxation;
        this.pricing = pricing;
        this.promotions = promotions;
        this.numbers = numbers;
        this.rules = rules;
        this.company = company;
        this.clock = clock;
    }

    /** Refuses with all that is wrong at once. */
    public Order take(PlaceOrder wish) {
        var asked = asked(wish);
        var violations = asked.violations();
        var items = items(wish, asked.products());
        var prices = pricing.price(request(asked.customer(), items));
        var lines = IntStream.range(0, items.size()).boxed().collect(toMap(Function.identity(), prices::get));
        var agreed = linePrices(wish, asked.customer(), asked.products(), asked.delivery())
                .agree(lines, violations);
        if (!violations.isEmpty()) {
            throw new OrderRefused(violations);
        }
        return new Order(agree(numbers.next(), wish, asked.customer(), agreed, asked.deliverTo(), null));
    }

    /** As {@link #take(PlaceOrder)}, at held prices; the tax is that of the day. */
    public Order take(PlaceOrder wish, QuotedPrices quoted) {
        var asked = asked(wish);
        var agreed = new HeldPrices(quoted, asked.products(), vat(asked.customer(), asked.products(), asked.delivery()))
                .agree();
        return new Order(agree(numbers.next(), wish, asked.customer(), agreed, asked.deliverTo(), quoted));
    }

    private Asked asked(PlaceOrder wish) {
        var customer = customers.customer(wish.customerNumber());
        var products = products(wish);
        var violations = new ArrayList<>(LineCheck.of(wish, products));
        var delivery = deliveryAddress(wish, customer, violations);
        var placing = placing(wish, customer, delivery);
        rules.forEach(rule -> violations.addAll(rule.against(placing)));
        if (!violations.isEmpty()) {
            throw new OrderRefused(violations);
        }
        return new Asked(customer, products, delivery, violations);
    }

    /** A wish that may be placed as far as is known without its prices. */
    private record Asked(
            CustomerView customer,
            Map<String, ProductView> products,
            Optional<Address> delivery,
            List<Violation> violations) {

        Address deliverTo() {
            return delivery.orElse(customer.billingAddress());
        }
    }

    /** What {@link #take} would make of it now, with as many lines as can be made out; nothing is kept, no number drawn. */
    public OrderPreview preview(PlaceOrder wish) {
        var customer = customers.customer(wish.customerNumber());
        var products = products(wish);
        var violations = new ArrayList<>(LineCheck.of(wish, products));
        var delivery = deliveryAddress(wish, customer, violations);
        var placing = placing(wish, customer, delivery);
        rules.forEach(rule -> violations.addAll(rule.against(placing)));
        var priced = new HashMap<Integer, Price>();
        var sound = LineCheck.sound(wish, violations);
        var found = pricing.known(request(
                customer,
                sound.stream().map(i -> item(wish.lines().get(i), products)).toList()));
        for (int n = 0; n < sound.size(); n++) {
            var price = found.get(n);
            if (price == null) {
                violations.add(new Violation(
                        "/lines/" + sound.get(n) + "/productNumber", "noPrice", "There is no price for this customer"));
            } else {
                priced.put(sound.get(n), price);
            }
        }
        var agreed = linePrices(wish, customer, products, delivery).agree(priced, violations);
        var order = new Order(agree("", wish, customer, agreed, delivery.orElse(customer.billingAddress()), null));
        return new OrderPreview(order.view(), priced, violations);
    }

    private Function<ProductView, VatRate> vat(
            CustomerView customer, Map<String, ProductView> products, Optional<Address> delivery) {
        var to = delivery.orElse(customer.billingAddress()).country();
        var withGoods = products.values().stream().anyMatch(ProductView::stocked);
        var supply = taxation.supply(to, customer.billingAddress().country(), customer.vatId(), withGoods);
        return product -> taxation.rate(product, supply);
    }

    private LinePrices linePrices(
            PlaceOrder wish, CustomerView customer, Map<String, ProductView> products, Optional<Address> delivery) {
        return new LinePrices(
                wish,
                customer,
                products,
                vat(customer, products, delivery),
                lines -> promotions.of(new PromotionRequest(
                        customer.groupCode(), wish.channel(), customer.currency(), today(), lines)));
    }

    private Map<String, ProductView> products(PlaceOrder wish) {
        return catalog.products(
                wish.lines().stream().map(PlaceOrder.Line::productNumber).toList());
    }

    private PriceRequest request(CustomerView customer, List<PriceRequest.Item> items) {
        return new PriceRequest(customer.number(), customer.groupCode(), customer.currency(), today(), items);
    }

    private static List<PriceRequest.Item> items(PlaceOrder wish, Map<String, ProductView> products) {
        return wish.lines().stream().map(line -> item(line, products)).toList();
    }

    private static PriceRequest.Item item(PlaceOrder.Line line, Map<String, ProductView> products) {
        return PriceRequest.Item.of(Objects.requireNonNull(products.get(line.productNumber())), line.quantity());
    }

    private static Placing placing(PlaceOrder wish, CustomerView customer, Optional<Address> delivery) {
        return new Placing(
                wish, paymentMethod(wish, customer), delivery.orElse(customer.billingAddress()), customer.currency());
    }

    private static String paymentMethod(PlaceOrder wish, CustomerView customer) {
        return Optional.ofNullable(wish.paymentMethod()).orElse(customer.defaultPaymentMethod());
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
            violations.add(new Violation(
                    "/deliveryAddressCode",
                    "unknown",
                    "The customer has no delivery address " + code,
                    Map.of("address", code)));
        }
        return found;
    }

    private Agreement agree(
            String number,
            PlaceOrder wish,
            CustomerView customer,
            List<AgreedLine> lines,
            Address delivery,
            @Nullable QuotedPrices quoted) {
        return new Agreement(
                number,
                wish.channel(),
                quoted == null ? null : quoted.source(),
                quoted == null ? null : quoted.number(),
                new Agreement.Party(
                        customer.number(), customer.name(), customer.vatId(), customer.email(), customer.language()),
                wish.customerReference(),
                customer.agentCode(),
                today(),
                customer.currency(),
                paymentMethod(wish, customer),
                wish.paymentToken(),
                Optional.ofNullable(wish.deliveryPolicy())
                        .orElse(customer.deliveryPolicy().name()),
                Optional.ofNullable(wish.warehouseCode()).orElse(customer.defaultWarehouse()),
                customer.billingAddress(),
                delivery,
                wish.requestedOn(),
                wish.note(),
                lines,
                Money.zero(customer.currency()),
                null,
                wish.deliveryService());
    }

    /** The day by which prices, rates and the order itself are dated. */
    private LocalDate today() {
        return LocalDate.now(clock.withZone(company.timeZone()));
    }
}
