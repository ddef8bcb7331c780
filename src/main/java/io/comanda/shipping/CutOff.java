package io.comanda.shipping;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * Until when goods must stand at the door of a warehouse for a carrier to take them along.
 *
 * @param at by the clock of the house, on working days
 */
public record CutOff(String warehouseCode, String carrierCode, LocalTime at) {

    /** The next one from now on; carriers call from Monday to Friday. */
    public ZonedDateTime next(ZonedDateTime now) {
        var next = now.with(at);
        while (next.isBefore(now) || isWeekend(next)) {
            next = next.plusDays(1).with(at);
        }
        return next;
    }

    private static boolean isWeekend(ZonedDateTime day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
