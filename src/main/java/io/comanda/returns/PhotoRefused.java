package io.comanda.returns;

import io.comanda.kernel.Refusal;

/** The file is no photo we keep, too large, or one too many. */
public class PhotoRefused extends Refusal {

    public PhotoRefused(String fileName) {
        super(Kind.INVALID, "The file " + fileName + " is not a photo we keep");
        with("fileName", fileName);
    }
}
