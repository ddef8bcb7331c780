package io.comanda.desk;

import io.comanda.kernel.Refusal;

/** The file is too large, empty, or not what its name says. */
public class AttachmentRefused extends Refusal {

    public AttachmentRefused(String fileName) {
        super(Kind.INVALID, "The file " + fileName + " is not one we keep");
        with("fileName", fileName);
    }
}
