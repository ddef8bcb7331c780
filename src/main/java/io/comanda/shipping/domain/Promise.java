package io.comanda.shipping.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What a carrier promises by its tariff: to be there on a day, from where it reckons the zone. */
record Promise(LocalDate on, int zone) {

    /** Carriers count working days, Monday to Friday, and not the day they get the goods. */
    static LocalDate day(LocalDate handedOver, int transitDays) {
        var day = handedOver;
        for (var left = transitDays; left > 0 || isWeekend(day); ) {
            day = day.plusDays(1);
            if (!isWeekend(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
