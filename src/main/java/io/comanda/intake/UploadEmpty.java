package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** Nothing was uploaded. */
public class UploadEmpty extends Refusal {

    public UploadEmpty() {
        super(Kind.INVALID, "There is no file in the upload");
    }
}
