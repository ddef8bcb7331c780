package io.comanda.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.kernel.Quantity;
import io.comanda.purchasing.SupplierOffer.PriceStep;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much has to be bought, and at which price. */
class SupplierOfferTest {

    @ParameterizedTest
    @CsvSource({"1, 10", "10, 10", "11, 15", "15, 15", "23, 25"})
    void roundsUpToTheMinimumAndToWholePacks(String needed, String orderable) {
        var offer = SomeSupplier.offer("S", "P", "2.00", "10", "5", null, false);

        assertThat(offer.orderable(Quantity.of(new BigDecimal(needed))))
                .isEqualTo(Quantity.of(new BigDecimal(orderable)));
    }

    @Test
    void staysBelowTheMostTheSupplierSells() {
        var offer = new SupplierOffer(
                "S",
                "P",
                null,
                BigDecimal.ONE,
                new BigDecimal("6"),
                new BigDecimal("20"),
                null,
                false,
                SomeSupplier.LONG_AGO,
                null,
                List.of(new PriceStep(BigDecimal.ZERO, BigDecimal.TEN)));

        assertThat(offer.orderable(Quantity.of(100))).isEqualTo(Quantity.of(18));
    }

    @ParameterizedTest
    @CsvSource({"1, 5.00", "9, 5.00", "10, 4.50", "99, 4.50", "100, 4.1234"})
    void takesThePriceOfTheStepReached(long quantity, String price) {
        var offer = new SupplierOffer(
                "S",
                "P",
                null,
                BigDecimal.ONE,
                BigDecimal.ONE,
                null,
                null,
                false,
                SomeSupplier.LONG_AGO,
                null,
                List.of(step("1", "5.00"), step("10", "4.50"), step("100", "4.1234")));

        assertThat(offer.priceFor(Quantity.of(quantity))).isEqualByComparingTo(price);
    }

    private static PriceStep step(String from, String price) {
        return new PriceStep(new BigDecimal(from), new BigDecimal(price));
    }
}
