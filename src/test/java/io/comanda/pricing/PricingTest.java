package io.comanda.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.Family;
import io.comanda.catalog.SomeProduct;
import io.comanda.customer.Customers;
import io.comanda.customer.SomeCustomer;
import io.comanda.kernel.Quantity;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.pricing.PriceRequest.Item;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The numbers are worked out by hand from the prices saved in {@link #prices()}. */
@IntegrationTest
class PricingTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Autowired
    private Pricing pricing;

    @Autowired
    private PriceBook book;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Customers customers;

    @BeforeEach
    void prices() {
        catalog.saveFamilies(List.of(
                new Family("pr-bikes", null, Map.of("en", "Bicycles"), null),
                new Family("pr-gravel", "pr-bikes", Map.of("en", "Gravel"), null)));
        catalog.saveAll(List.of(
                SomeProduct.numbered("PR-BIKE").in("pr-gravel").draft(),
                SomeProduct.numbered("PR-BELL").in("pr-bikes").draft()));
        customers.saveAll(List.of(
                SomeCustomer.numbered("PR-ANNA").draft(),
                SomeCustomer.numbered("PR-BORIS").draft()));
        book.saveLists(List.of(
                list("PR-BASE", "EUR", null, START, null),
                list("PR-SPRING", "EUR", null, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)),
                list("PR-DEALER", "EUR", "PR-DEALERS", START, null),
                list("PR-ROMANIA", "RON", null, START, null)));
        book.saveItems(List.of(
                item("PR-BASE", "PR-BIKE", "0", "1000"),
                item("PR-BASE", "PR-BIKE", "10", "900"),
                item("PR-BASE", "PR-BELL", "0", "3.333333"),
                item("PR-SPRING", "PR-BIKE", "0", "950"),
                item("PR-DEALER", "PR-BIKE", "0", "700"),
                item("PR-DEALER", "PR-BIKE", "5", "650"),
                item("PR-ROMANIA", "PR-BIKE", "0", "5100")));
        book.saveCustomerPrices(List.of(new CustomerPrice(
                "PR-ANNA", "PR-BIKE", "EUR", new BigDecimal("3"), START, null, new BigDecimal("600"))));
        book.saveDiscounts(List.of(
                discount(null, "PR-CLUB", null, "pr-bikes", "5"),
                discount(null, "PR-CLUB", null, "pr-gravel", "7.5"),
                discount("PR-BORIS", null, null, null, "2"),
                discount("PR-BORIS", null, "PR-BELL", null, "33.3333")));
        book.saveRates(List.of(
                new ExchangeRate("EUR", "PLN", START, new BigDecimal("4.25"), "NBP"),
                new ExchangeRate("EUR", "PLN", LocalDate.of(2026, 6, 1), new BigDecimal("4.3"), "NBP"),
                new ExchangeRate("RON", "HUF", START, new BigDecimal("80"), "BNR")));
    }

    @ParameterizedTest
    @CsvSource({
        // customer, group, currency, day, product, quantity -> list, list price, discount, unit price
        "PR-BORIS2, NONE, EUR, 2026-02-01, PR-BIKE, 1,    PR-BASE,    1000.00, 0, 1000.00",
        "PR-BORIS2, NONE, EUR, 2026-02-01, PR-BIKE, 9.999, PR-BASE,   1000.00, 0, 1000.00",
        "PR-BORIS2, NONE, EUR, 2026-02-01, PR-BIKE, 10,   PR-BASE,    900.00, 0, 900.00",
        "PR-BORIS2, NONE, EUR, 2026-04-01, PR-BIKE, 10,   PR-SPRING,  950.00, 0, 950.00",
        "PR-BORIS2, NONE, EUR, 2026-04-30, PR-BIKE, 1,    PR-SPRING,  950.00, 0, 950.00",
        "PR-BORIS2, NONE, EUR, 2026-05-01, PR-BIKE, 1,    PR-BASE,    1000.00, 0, 1000.00",
        "PR-BORIS2, PR-DEALERS, EUR, 2026-04-01, PR-BIKE, 1, PR-DEALER, 700.00, 0, 700.00",
        "PR-BORIS2, PR-DEALERS, EUR, 2026-04-01, PR-BIKE, 50, PR-DEALER, 650.00, 0, 650.00",
        "PR-BORIS2, PR-DEALERS, EUR, 2026-02-01, PR-BELL, 1, PR-BASE, 3.333333, 0, 3.333333",
        "PR-ANNA, PR-DEALERS, EUR, 2026-02-01, PR-BIKE, 2, PR-DEALER, 700.00, 0, 700.00",
        "PR-ANNA, PR-DEALERS, EUR, 2026-02-01, PR-BIKE, 3, individual, 600.00, 0, 600.00",
        "PR-ANNA, PR-CLUB, EUR, 2026-02-01, PR-BIKE, 3, individual, 600.00, 0, 600.00",
        "PR-BORIS2, PR-CLUB, EUR, 2026-02-01, PR-BIKE, 1, PR-BASE, 1000.00, 7.5, 925.00",
        "PR-BORIS2, PR-CLUB, EUR, 2026-02-01, PR-BELL, 1, PR-BASE, 3.333333, 5, 3.166666",
        "PR-BORIS, PR-CLUB, EUR, 2026-02-01, PR-BIKE, 1, PR-BASE, 1000.00, 2, 980.00",
        "PR-BORIS, PR-CLUB, EUR, 2026-02-01, PR-BELL, 1, PR-BASE, 3.333333, 33.3333, 2.222223",
        "PR-BORIS2, NONE, RON, 2026-02-01, PR-BIKE, 10, PR-ROMANIA, 5100.00, 0, 5100.00",
        "PR-BORIS2, PR-DEALERS, RON, 2026-02-01, PR-BIKE, 1, PR-ROMANIA, 5100.00, 0, 5100.00",
        "PR-BORIS2, NONE, PLN, 2026-05-31, PR-BIKE, 1, PR-BASE, 4250.00, 0, 4250.00",
        "PR-BORIS2, NONE, PLN, 2026-06-01, PR-BELL, 1, PR-BASE, 14.3333, 0, 14.3333",
        "PR-BORIS2, NONE, HUF, 2026-06-01, PR-BIKE, 1, PR-ROMANIA, 408000.00, 0, 408000.00"
    })
    void findsTheMostSpecificPriceOfTheDay(
            String customer,
            String group,
            String currency,
            LocalDate day,
            String product,
            BigDecimal quantity,
            String list,
            BigDecimal listPrice,
            BigDecimal discount,
            BigDecimal unitPrice) {
        var price = ask(customer, group, currency, day, item(product, quantity)).get(0);
        assertThat(price.priceListCode()).isEqualTo(list);
        assertThat(price.listPrice()).isEqualTo(listPrice);
        assertThat(price.discount().value()).isEqualByComparingTo(discount);
        assertThat(price.unitPrice()).isEqualTo(unitPrice);
    }

    @Test
    void explainsEachStep() {
        var price = ask("PR-BORIS", "PR-CLUB", "PLN", START, item("PR-BELL", BigDecimal.TEN))
                .get(0);
        assertThat(price.explanation())
                .containsExactly(
                        new PriceStep(
                                "baseList",
                                Map.of("price", "3.333333", "currency", "EUR", "minQuantity", "0", "list", "PR-BASE")),
                        new PriceStep(
                                "converted",
                                Map.of("price", "14.1667", "currency", "PLN", "rate", "4.250000", "day", "2026-01-01")),
                        new PriceStep(
                                "discountOnProduct", Map.of("percent", "33.3333", "for", "PR-BORIS", "on", "PR-BELL")));
    }

    @Test
    void answersInTheOrderAskedAndRefusesWhatHasNoPrice() {
        var bell = item("PR-BELL", BigDecimal.ONE);
        var bike = item("PR-BIKE", BigDecimal.ONE);
        assertThat(ask("PR-BORIS", "NONE", "EUR", START, bell, bike, bell))
                .extracting(Price::productNumber)
                .containsExactly("PR-BELL", "PR-BIKE", "PR-BELL");
        assertThatThrownBy(() -> ask("PR-BORIS", "NONE", "EUR", START.minusDays(1), bike, bell))
                .isInstanceOf(NoPrice.class)
                .hasMessageContainingAll("PR-BIKE", "PR-BELL");
        assertThatThrownBy(() -> ask("PR-BORIS", "NONE", "USD", START, bike)).isInstanceOf(NoPrice.class);
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        var discounts = List.of(discount(null, "PR-CLUB", null, "pr-bikes", "5"));
        assertThat(book.saveDiscounts(discounts)).isEqualTo(new BulkResult(0, 0, 1, List.of()));
        var items = List.of(item("PR-BASE", "PR-BIKE", "0.000", "1000.0"));
        assertThat(book.saveItems(items)).isEqualTo(new BulkResult(0, 0, 1, List.of()));
    }

    @Test
    void rejectsPricesOfWhatDoesNotExist() {
        var result = book.saveItems(List.of(
                item("PR-BASE", "PR-GHOST", "0", "1"),
                item("PR-NOWHERE", "PR-BELL", "0", "1"),
                item("PR-BASE", "PR-BELL", "-1", "-1")));
        assertThat(result.rejected())
                .flatExtracting(BulkResult.Rejected::violations)
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactlyInAnyOrder(
                        "/productNumber unknown",
                        "/listCode unknown",
                        "/minQuantity positiveOrZero",
                        "/price positiveOrZero");
    }

    private List<Price> ask(String customer, String group, String currency, LocalDate day, Item... items) {
        return pricing.price(new PriceRequest(customer, group, currency, day, List.of(items)));
    }

    private Item item(String product, BigDecimal quantity) {
        return Item.of(catalog.product(product), Quantity.of(quantity));
    }

    private static PriceList list(
            String code, String currency, @Nullable String group, LocalDate from, @Nullable LocalDate to) {
        return new PriceList(code, code, currency, group, from, to);
    }

    private static PriceItem item(String list, String product, String minQuantity, String price) {
        return new PriceItem(list, product, new BigDecimal(minQuantity), START, null, new BigDecimal(price));
    }

    private static Discount discount(
            @Nullable String customer,
            @Nullable String group,
            @Nullable String product,
            @Nullable String family,
            String percent) {
        return new Discount(customer, group, product, family, BigDecimal.ZERO, START, null, new BigDecimal(percent));
    }
}
