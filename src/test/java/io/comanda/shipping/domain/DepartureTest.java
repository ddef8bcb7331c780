package io.comanda.shipping.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.shipping.Carrier;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DepartureTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);
    private static final LocalTime HALF_PAST_THREE = LocalTime.of(15, 30);

    @Test
    void leavesTodayUntilTheCutOff() {
        assertThat(of(HALF_PAST_THREE, FRIDAY, "15:30"))
                .isEqualTo(new Departure(FRIDAY, MONDAY, FRIDAY.atTime(HALF_PAST_THREE)));
    }

    @Test
    void leavesOnTheNextWorkingDayAfterIt() {
        assertThat(of(HALF_PAST_THREE, FRIDAY, "15:31"))
                .isEqualTo(new Departure(MONDAY, MONDAY.plusDays(1), MONDAY.atTime(HALF_PAST_THREE)));
    }

    @Test
    void waitsForMondayAtAWeekend() {
        assertThat(of(HALF_PAST_THREE, FRIDAY.plusDays(1), "10:00").leavesOn()).isEqualTo(MONDAY);
        assertThat(of(HALF_PAST_THREE, FRIDAY.plusDays(2), "20:00").leavesOn()).isEqualTo(MONDAY);
    }

    @Test
    void leavesWheneverItIsReadyWithoutACutOff() {
        assertThat(of(null, FRIDAY, "23:59")).isEqualTo(new Departure(FRIDAY, MONDAY, null));
    }

    private static Departure of(@Nullable LocalTime cutOff, LocalDate day, String time) {
        return Departure.of(new Carrier.Service("DAY", "Day", 1, cutOff), day.atTime(LocalTime.parse(time)));
    }
}
