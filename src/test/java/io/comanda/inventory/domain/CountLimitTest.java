package io.comanda.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.inventory.domain.CountLimit.Difference;
import io.comanda.kernel.Percent;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountLimitTest {

    private final CountLimit limit = new CountLimit(new BigDecimal("200"), Percent.of("5"));

    @Test
    void twoHundredAndFivePercentAreWithinTheLimitAndAnythingMoreIsNot() {
        assertThat(limit.isExceededBy(List.of(difference("-5", "100", "40")))).isFalse();
        assertThat(limit.isExceededBy(List.of(difference("-5", "100", "40.01"))))
                .isTrue();
        assertThat(limit.isExceededBy(List.of(difference("-6", "100", "1")))).isTrue();
    }

    @Test
    void shortageAndSurplusDoNotMakeUpForEachOther() {
        var lines = List.of(difference("-4", "200", "30"), difference("4", "200", "30"));

        assertThat(CountLimit.value(lines)).isEqualByComparingTo("240.00");
        assertThat(limit.isExceededBy(lines)).isTrue();
    }

    @Test
    void goodsWhereTheBooksKnewNoneAreAllDifference() {
        assertThat(limit.isExceededBy(List.of(difference("1", "0", "0")))).isTrue();
        assertThat(limit.isExceededBy(List.of(difference("0", "0", "5")))).isFalse();
    }

    private static Difference difference(String units, String book, String cost) {
        return new Difference(new BigDecimal(units), new BigDecimal(book), new BigDecimal(cost));
    }
}
