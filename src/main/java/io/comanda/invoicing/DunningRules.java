package io.comanda.invoicing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** Which reminders are sent, and when. The last of them blocks further orders on account, and a person decides on it. */
public record DunningRules(@NotEmpty @Size(max = 6) List<@NotNull @Valid Level> levels) {

    /**
     * One reminder.
     *
     * @param afterDays after the due day, or after the reminder before
     * @param fee in the currency of what is overdue
     */
    public record Level(
            @Positive @Max(365) int afterDays,
            @NotNull @PositiveOrZero @Digits(integer = 6, fraction = 2) BigDecimal fee) {}

    static DunningRules preset() {
        return new DunningRules(List.of(
                new Level(7, BigDecimal.ZERO), new Level(14, new BigDecimal("5.00")), new Level(14, BigDecimal.TEN)));
    }

    /** Of this number, counted from one; the last one serves for those beyond. */
    public Level level(int number) {
        return levels.get(Math.min(number, levels.size()) - 1);
    }

    public boolean isLast(int number) {
        return number >= levels.size();
    }
}
