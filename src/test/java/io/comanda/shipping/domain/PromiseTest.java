package io.comanda.shipping.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);

    @Test
    void countsWorkingDaysAfterTheHandOver() {
        assertThat(Promise.day(THURSDAY, 0)).isEqualTo(THURSDAY);
        assertThat(Promise.day(THURSDAY, 1)).isEqualTo(THURSDAY.plusDays(1));
        assertThat(Promise.day(THURSDAY, 2)).isEqualTo(THURSDAY.plusDays(4));
        assertThat(Promise.day(THURSDAY, 7)).isEqualTo(THURSDAY.plusDays(11));
    }

    @Test
    void promisesNothingForAWeekend() {
        assertThat(Promise.day(THURSDAY.plusDays(2), 0)).isEqualTo(THURSDAY.plusDays(4));
        assertThat(Promise.day(THURSDAY.plusDays(3), 1)).isEqualTo(THURSDAY.plusDays(4));
    }
}
