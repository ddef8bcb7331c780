package io.comanda.shipping.domain;

import io.comanda.shipping.Carrier;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When a parcel leaves that is ready now, and when it is there. What is ready after the cut-off leaves on the next working
 * day; carriers do not come at weekends to those who have a cut-off with them.
 *
 * @param until the last moment to make {@code leavesOn}; missing where the service has no cut-off
 */
public record Departure(LocalDate leavesOn, LocalDate arrivesOn, @Nullable LocalDateTime until) {

    /** @param now by the clock of the company */
    public static Departure of(Carrier.Service service, LocalDateTime now) {
        var cutOff = service.cutOff();
        var today = now.toLocalDate();
        if (cutOff == null) {
            return new Departure(today, Promise.day(today, service.transitDays()), null);
        }
        var leavesOn = Promise.day(today, now.toLocalTime().isAfter(cutOff) ? 1 : 0);
        return new Departure(leavesOn, Promise.day(leavesOn, service.transitDays()), leavesOn.atTime(cutOff));
    }
}
