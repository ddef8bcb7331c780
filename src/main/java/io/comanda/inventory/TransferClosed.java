package io.comanda.inventory;

import io.comanda.kernel.Refusal;

/** The goods have arrived or came back. */
public class TransferClosed extends Refusal {

    public TransferClosed(String transferNumber) {
        super(Kind.CONFLICT, "Transfer " + transferNumber + " is closed");
        with("transferNumber", transferNumber);
    }
}
