package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** There is no such transfer. */
public class TransferUnknown extends Refusal {

    public TransferUnknown(String transferNumber) {
        super(Kind.NOT_FOUND, "No transfer " + transferNumber);
        with("transferNumber", transferNumber);
    }
}
