package io.comanda.intake.opening;

import io.comanda.intake.OpeningSettings;
import io.comanda.intake.mapping.FieldType;
import io.comanda.intake.mapping.Forms;
import io.comanda.intake.mapping.Unreadable;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.Map;

/** Numbers and dates as the settings of a sheet say they are written. */
class Reading {

    private static final String ISO = "yyyy-MM-dd";

    private final OpeningSettings settings;
    private final Forms fromYear;
    private final Forms toYear;

    Reading(OpeningSettings settings) {
        this.settings = settings;
        this.fromYear = Forms.of(ISO, settings.decimalSign().example());
        this.toYear =
                Forms.of(settings.dateOrder().pattern(), settings.decimalSign().example());
    }

    /** More than zero, with three decimals at most. */
    Quantity quantity(String text) {
        return Quantity.of(FieldType.decimal("0.001", "9999999", 3).read(text, fromYear));
    }

    LocalDate date(String text) {
        var plain = text.replace('.', '-').replace('/', '-');
        var forms = plain.matches("\\d{4}-.*") ? fromYear : toYear;
        try {
            return FieldType.date().read(plain, forms);
        } catch (Unreadable e) {
            throw e.code().equals("date")
                    ? new Unreadable(
                            "date",
                            Map.of(
                                    "pattern",
                                    "2027-12-31, " + settings.dateOrder().example()))
                    : e;
        }
    }
}
