package io.comanda.desk;

import io.comanda.access.Visibility;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.customer.CustomerUnknown;
import io.comanda.customer.CustomerView;
import io.comanda.customer.Customers;
import io.comanda.desk.Found.CustomerHit;
import io.comanda.desk.Found.ProductHit;
import io.comanda.desk.domain.CustomerCards;
import io.comanda.desk.domain.CustomerFinder;
import io.comanda.desk.domain.ProductFinder;
import io.comanda.desk.domain.Words;
import io.comanda.inventory.Availability;
import io.comanda.inventory.Inventory;
import io.comanda.kernel.Quantity;
import io.comanda.platform.company.Company;
import io.comanda.pricing.Price;
import io.comanda.pricing.PriceRequest;
import io.comanda.pricing.Pricing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers and goods while they are being typed, with what decides about them. */
@Service
@Transactional(readOnly = true)
public class TypeAhead {

    private static final Quantity ONE = Quantity.of(1);

    private final CustomerFinder customerFinder;
    private final CustomerCards cards;
    private final ProductFinder productFinder;
    private final Customers customers;
    private final Catalog catalog;
    private final Inventory inventory;
    private final Pricing pricing;
    private final Visibility visibility;
    private final Company company;
    private final Clock clock;

    TypeAhead(
            CustomerFinder customerFinder,
            CustomerCards cards,
            ProductFinder productFinder,
            Customers customers,
            Catalog catalog,
            Inventory inventory,
            Pricing pricing,
            Visibility visibility,
            Company company,
            Clock clock) {
        this.customerFinder = customerFinder;
        this.cards = cards;
        this.productFinder = productFinder;
        this.customers = customers;
        this.catalog = catalog;
        this.inventory = inventory;
        this.pricing = pricing;
        this.visibility = visibility;
        this.company = company;
        this.clock = clock;
    }

    public List<CustomerCard> customers(String text, int limit) {
        var hits = customerFinder.find(Words.of(text), visibility.agentScope(), limit);
        return cards.of(hits.stream().map(CustomerHit::number).toList());
    }

    /** @param customerNumber whose prices are shown; none without */
    public List<ProductCard> products(String text, @Nullable String customerNumber, int limit, Locale locale) {
        var hits = productFinder.find(Words.of(text), limit, locale);
        var numbers = hits.stream().map(ProductHit::number).toList();
        var products = catalog.products(numbers);
        var others = catalog.products(products.values().stream()
                .flatMap(product -> product.associated().stream())
                .toList());
        var stock = stock(numbers);
        var customer = customerNumber == null ? null : visible(customerNumber);
        var prices = customer == null
                ? Map.<Integer, Price>of()
                : pricing.known(request(
                        customer,
                        hits.stream()
                                .map(hit -> Objects.requireNonNull(products.get(hit.number())))
                                .toList()));
        return IntStream.range(0, hits.size())
                .mapToObj(i -> card(
                        hits.get(i),
                        Objects.requireNonNull(products.get(hits.get(i).number())),
                        others,
                        stock,
                        prices.get(i),
                        customer,
                        locale))
                .toList();
    }

    private Map<String, Quantity> stock(Collection<String> numbers) {
        return inventory.availability(numbers).stream()
                .collect(Collectors.toMap(Availability::productNumber, Availability::available));
    }

    private CustomerView visible(String number) {
        var customer = customers.customer(number);
        visibility.requireAgent(customer.agentCode(), () -> new CustomerUnknown(number));
        return customer;
    }

    private PriceRequest request(CustomerView customer, List<ProductView> products) {
        return new PriceRequest(
                customer.number(),
                customer.groupCode(),
                customer.currency(),
                LocalDate.now(clock.withZone(company.timeZone())),
                products.stream()
                        .map(product -> PriceRequest.Item.of(product, ONE))
                        .toList());
    }

    private static ProductCard card(
            ProductHit hit,
            ProductView product,
            Map<String, ProductView> others,
            Map<String, Quantity> stock,
            @Nullable Price price,
            @Nullable CustomerView customer,
            Locale locale) {
        return new ProductCard(
                hit.number(),
                hit.name(),
                product.unit(),
                hit.gtin(),
                hit.active(),
                "/api/products/" + hit.number() + "/picture",
                product.stocked() ? stock.get(hit.number()) : null,
                price == null ? null : price.unitPrice(),
                price == null || customer == null ? null : customer.currency(),
                product.associated().stream()
                        .map(others::get)
                        .filter(Objects::nonNull)
                        .filter(ProductView::active)
                        .map(other -> new ProductCard.Associated(other.number(), other.name(locale)))
                        .toList());
    }
}
