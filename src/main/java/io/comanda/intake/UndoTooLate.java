package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** Too much has happened since; what is wrong is corrected place by place. */
public class UndoTooLate extends Refusal {

    public UndoTooLate(String number, long hours) {
        super(Kind.CONFLICT, number + " was booked more than " + hours + " hours ago");
        with("number", number);
        with("hours", hours);
    }
}
