package io.comanda.studio;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which instances are looked at.
 *
 * @param from first day on which steps ended; thirty days ago if absent
 * @param until last of these days; today if absent
 * @param version all versions if absent
 */
public record HeatSearch(
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
        @Nullable @Min(1) Integer version,
        @Nullable @Size(max = 40) String channel,
        @Nullable @Size(max = 40) String warehouse,
        @Nullable @Size(max = 40) String carrier) {

    /** Whether only some instances are looked at, told apart by more than their version. */
    public boolean byTraits() {
        return channel != null || warehouse != null || carrier != null;
    }
}
