package io.comanda.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.inventory.ChannelRule;
import io.comanda.inventory.Feasibility.Basis;
import io.comanda.inventory.StockFigures;
import io.comanda.inventory.StockOutlook;
import io.comanda.inventory.domain.AvailableToPromise.Bucket;
import io.comanda.inventory.domain.AvailableToPromise.Period;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked numbers of the field, as they stand in the books. */
class StockFormulaTest {

    private static final LocalDate WEEK_1 = LocalDate.of(2026, 5, 4);
    private static final LocalDate WEEK_2 = WEEK_1.plusWeeks(1);
    private static final LocalDate WEEK_3 = WEEK_1.plusWeeks(2);
    private static final LocalDate WEEK_4 = WEEK_1.plusWeeks(3);

    @Test
    void of100OnHandWith5BlockedAnd30Reserved65AreAvailable() {
        assertThat(new StockFigures(of(100), of(5), of(30)).available()).isEqualTo(of(65));
    }

    @Test
    void with40On10MayAnd80WantedThereAre25On10May() {
        var may10 = LocalDate.of(2026, 5, 10);
        var projection =
                new Projection(of(65), List.of(new Flow(may10, of(40))), List.of(new Flow(may10.minusDays(9), of(80))));

        assertThat(projection.on(may10)).isEqualTo(of(25));
        assertThat(projection.on(may10.minusDays(1))).isEqualTo(of(-15));
    }

    @Test
    void simplePromiseIsWhatIsThereLessWhatIsPromisedPlusWhatComesInTime() {
        assertThat(AvailableToPromise.simple(of(100), of(30), of(20), of(40))).isEqualTo(of(90));
    }

    @Test
    void discretePromiseCoversTheThirdWeekFromTheFirst() {
        assertThat(fourWeeks().buckets())
                .extracting(Bucket::from, Bucket::discrete)
                .containsExactly(
                        tuple(WEEK_1, of(5)), tuple(WEEK_2, of(0)), tuple(WEEK_3, of(0)), tuple(WEEK_4, of(25)));
    }

    @Test
    void cumulativePromiseIs5And5And5And30() {
        assertThat(fourWeeks().buckets()).extracting(Bucket::cumulative).containsExactly(of(5), of(5), of(5), of(30));
    }

    @Test
    void promises5NowAnd12InTheFourthWeekAnd31Never() {
        assertThat(fourWeeks().promise(of(5))).contains(WEEK_1);
        assertThat(fourWeeks().promise(of(12))).contains(WEEK_4);
        assertThat(fourWeeks().promise(of(31))).isEmpty();
    }

    @Test
    void whatIsOwedAlreadyIsMadeUpForByLaterReceipts() {
        var promise = AvailableToPromise.of(
                of(0), List.of(new Period(WEEK_1, of(0), of(10)), new Period(WEEK_2, of(30), of(0))));

        assertThat(promise.buckets()).extracting(Bucket::cumulative).containsExactly(of(-10), of(20));
    }

    @Test
    void theNearestDayIsTodayOrThatOfTheGoodsOrTheSuppliers() {
        var outlook = outlook(of(5), of(30));

        assertThat(Promise.of(outlook, of(5), 9)).isEqualTo(new Promise(WEEK_1, Basis.STOCK));
        assertThat(Promise.of(outlook, of(6), 9)).isEqualTo(new Promise(WEEK_4, Basis.INCOMING));
        assertThat(Promise.of(outlook, of(31), 9)).isEqualTo(new Promise(WEEK_1.plusDays(9), Basis.SUPPLIER));
    }

    @Test
    void aChannelSeesWholeUnitsOfItsShareAboveTheBuffer() {
        var rule = new ChannelRule(of(5), Percent.of("50"));

        assertThat(rule.shown(of(20))).isEqualTo(of(7));
        assertThat(rule.shown(of(4))).isEqualTo(of(0));
        assertThat(rule.shown(of(-3))).isEqualTo(of(0));
    }

    private static AvailableToPromise fourWeeks() {
        return AvailableToPromise.of(
                of(50),
                List.of(
                        new Period(WEEK_1, of(0), of(30)),
                        new Period(WEEK_2, of(40), of(10)),
                        new Period(WEEK_3, of(0), of(45)),
                        new Period(WEEK_4, of(30), of(5))));
    }

    private static StockOutlook outlook(Quantity now, Quantity later) {
        var days = List.of(
                new StockOutlook.Day(WEEK_1, of(0), of(0), now, now, now),
                new StockOutlook.Day(WEEK_4, later.minus(now), of(0), later, later.minus(now), later));
        return new StockOutlook("P", now, of(0), of(0), of(0), now, later.minus(now), now, days, List.of());
    }

    private static Quantity of(long pieces) {
        return Quantity.of(pieces);
    }
}
