package io.comanda.inventory;

import io.comanda.kernel.Refusal;
import java.util.List;

/** Lines of a transfer that cannot be; each with what is wrong. */
public class TransferRefused extends Refusal {

    public TransferRefused(List<Violation> violations) {
        super(Kind.INVALID, "The transfer cannot be", violations);
    }
}
