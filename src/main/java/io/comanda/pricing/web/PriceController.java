package io.comanda.pricing.web;

import io.comanda.access.Visibility;
import io.comanda.catalog.Catalog;
import io.comanda.customer.CustomerUnknown;
import io.comanda.customer.Customers;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.CurrencyCode;
import io.comanda.platform.company.Company;
import io.comanda.pricing.PriceRequest;
import io.comanda.pricing.PriceWords;
import io.comanda.pricing.Pricing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a customer pays for something, and why. */
@RestController
@RequestMapping("/api/prices")
@Tag(name = "Prices")
class PriceController {

    private final Pricing pricing;
    private final Catalog catalog;
    private final Customers customers;
    private final Visibility visibility;
    private final PriceWords words;
    private final Company company;
    private final Clock clock;

    PriceController(
            Pricing pricing,
            Catalog catalog,
            Customers customers,
            Visibility visibility,
            PriceWords words,
            Company company,
            Clock clock) {
        this.pricing = pricing;
        this.catalog = catalog;
        this.customers = customers;
        this.visibility = visibility;
        this.words = words;
        this.company = company;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize(Rights.ASK)
    @Operation(summary = "The price of a product for a customer, today and in his currency unless asked otherwise")
    PriceAnswer price(
            @RequestParam("customer") String customerNumber,
            @RequestParam("product") String productNumber,
            @RequestParam(defaultValue = "1") @Positive @Digits(integer = 11, fraction = 3) BigDecimal quantity,
            @RequestParam(required = false) @CurrencyCode @Nullable String currency,
            @RequestParam(required = false) @Nullable LocalDate day,
            Locale locale) {
        var customer = customers.customer(customerNumber);
        visibility.requireAgent(customer.agentCode(), () -> new CustomerUnknown(customerNumber));
        var amount = Quantity.of(quantity);
        var request = new PriceRequest(
                customerNumber,
                customer.groupCode(),
                Objects.requireNonNullElse(currency, customer.currency()),
                Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock.withZone(company.timeZone()))),
                List.of(PriceRequest.Item.of(catalog.product(productNumber), amount)));
        var price = pricing.price(request).get(0);
        return PriceAnswer.of(price, amount, request.currency(), words, locale);
    }
}
