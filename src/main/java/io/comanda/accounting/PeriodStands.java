package io.comanda.accounting;

import io.comanda.kernel.Refusal;
import java.time.LocalDate;

/** The period is closed already, or open already. */
public class PeriodStands extends Refusal {

    PeriodStands(LocalDate month) {
        super(Kind.CONFLICT, "The period of " + month + " is so already");
        with("month", month);
    }
}
