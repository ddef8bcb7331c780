package io.comanda.shipping;

import io.comanda.kernel.Refusal;

/** There is no such manifest. */
public class ManifestUnknown extends Refusal {

    ManifestUnknown(String number) {
        super(Kind.NOT_FOUND, "There is no manifest " + number);
        with("number", number);
    }
}
