package io.comanda.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.pricing.Promotion.Kind;
import io.comanda.pricing.PromotionRequest.PromotedLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order: 3 tyres for 60.00, one bicycle for 1000.00. Numbers worked out by hand. */
class StackingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final PromotionRequest ORDER = new PromotionRequest(
            "ALL",
            "desk",
            "EUR",
            DAY,
            List.of(
                    new PromotedLine(0, "TYRE", List.of("parts"), Quantity.of(3), Money.of("60.00", "EUR")),
                    new PromotedLine(
                            1, "BIKE", List.of("gravel", "bikes"), Quantity.of(1), Money.of("1000.00", "EUR"))));

    @Test
    void ofOneGroupOnlyTheBestCounts() {
        assertThat(given(percent("SPRING", "10", "season", 1), percent("SUMMER", "15", "season", 1)))
                .containsExactly("SUMMER 0 9.00 EUR", "SUMMER 1 150.00 EUR");
    }

    @Test
    void groupsAreAppliedByPositionEachOnWhatIsLeft() {
        assertThat(given(percent("LATER", "10", "a", 2), percent("FIRST", "20", "b", 1)))
                .containsExactly("FIRST 0 12.00 EUR", "FIRST 1 200.00 EUR", "LATER 0 4.80 EUR", "LATER 1 80.00 EUR");
    }

    @Test
    void anAmountIsSharedOutToTheCentAndNeverMoreThanTheGoodsCost() {
        assertThat(given(promotion("GIFT", Kind.AMOUNT, "10.00", null, null, "0", "0", "g", 1, false)))
                .containsExactly("GIFT 0 0.57 EUR", "GIFT 1 9.43 EUR");
        assertThat(given(promotion("GIFT", Kind.AMOUNT, "100.00", "TYRE", null, "0", "0", "g", 1, false)))
                .containsExactly("GIFT 0 60.00 EUR");
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 20.00", "3, 1, 20.00", "3, 2, 40.00", "4, 1, "})
    void ofSoManySomeAreFree(String each, String free, @Nullable String off) {
        var expected = off == null ? List.<String>of() : List.of("FREE 0 " + off + " EUR");
        assertThat(given(promotion("FREE", Kind.FREE_GOODS, free, "TYRE", null, each, "0", "g", 1, false)))
                .isEqualTo(expected);
    }

    @Test
    void aConditionLooksAtItsGoodsTogetherBeforeAnyPromotion() {
        var first = percent("FIRST", "50", "a", 1);
        var big = promotion("BIG", Kind.PERCENT, "10", null, "bikes", "1", "1000.00", "b", 2, false);
        var bigger = promotion("BIGGER", Kind.PERCENT, "10", null, "bikes", "1", "1000.01", "b", 2, false);
        assertThat(given(first, big, bigger))
                .containsExactly("FIRST 0 30.00 EUR", "FIRST 1 500.00 EUR", "BIG 1 50.00 EUR");
    }

    @Test
    void anExclusiveOneCountsWhereItGivesMoreThanAllOthersTogether() {
        var ten = percent("TEN", "10", "a", 1);
        var five = percent("FIVE", "5", "b", 2);
        assertThat(given(ten, five, exclusive("ONLY", "14")))
                .containsExactly("TEN 0 6.00 EUR", "TEN 1 100.00 EUR", "FIVE 0 2.70 EUR", "FIVE 1 45.00 EUR");
        assertThat(given(ten, five, exclusive("ONLY", "15"))).containsExactly("ONLY 0 9.00 EUR", "ONLY 1 150.00 EUR");
    }

    @Test
    void aHundredPercentTwiceTakesNothingBelowZero() {
        assertThat(given(percent("ALL", "100", "a", 1), percent("AGAIN", "100", "b", 2)))
                .containsExactly("ALL 0 60.00 EUR", "ALL 1 1000.00 EUR");
    }

    @Test
    void equalsAreDecidedByCode() {
        assertThat(given(percent("B", "10", "a", 1), percent("A", "10", "a", 1)))
                .containsExactly("A 0 6.00 EUR", "A 1 100.00 EUR");
    }

    private static List<String> given(Promotion... promotions) {
        return new Stacking(ORDER)
                .of(List.of(promotions)).stream()
                        .map(each -> each.promotionCode() + " " + each.position() + " " + each.amount())
                        .toList();
    }

    private static Promotion percent(String code, String percent, String group, int position) {
        return promotion(code, Kind.PERCENT, percent, null, null, "0", "0", group, position, false);
    }

    private static Promotion exclusive(String code, String percent) {
        return promotion(code, Kind.PERCENT, percent, null, null, "0", "0", code, 0, true);
    }

    private static Promotion promotion(
            String code,
            Kind kind,
            String value,
            @Nullable String product,
            @Nullable String family,
            String minQuantity,
            String minAmount,
            String group,
            int position,
            boolean exclusive) {
        return new Promotion(
                code,
                code,
                DAY,
                null,
                null,
                null,
                product,
                family,
                new BigDecimal(minQuantity),
                new BigDecimal(minAmount),
                "EUR",
                kind,
                new BigDecimal(value),
                group,
                position,
                exclusive);
    }
}
