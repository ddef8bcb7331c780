package io.comanda.intake;

import io.comanda.kernel.Refusal;
import java.util.List;

/** Goods of the import were reserved, issued or blocked since, so it cannot be taken back. */
public class OpeningInUse extends Refusal {

    /** @param places each with what is free there and who holds the rest */
    public OpeningInUse(String number, List<Violation> places) {
        super(Kind.CONFLICT, "Goods of " + number + " are in use", places);
        with("number", number);
        with("places", places.size());
    }
}
