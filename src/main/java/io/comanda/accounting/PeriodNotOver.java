package io.comanda.accounting;

import io.comanda.kernel.Refusal;
import java.time.LocalDate;

/** A period is closed when its last day is past. */
public class PeriodNotOver extends Refusal {

    PeriodNotOver(LocalDate lastDay) {
        super(Kind.CONFLICT, "The period ends on " + lastDay);
        with("day", lastDay);
    }
}
