package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** No such process, decision or form is deployed, or not in this version. */
public class ModelUnknown extends Refusal {

    public ModelUnknown(String model) {
        super(Kind.NOT_FOUND, "There is no model " + model);
        with("model", model);
    }
}
