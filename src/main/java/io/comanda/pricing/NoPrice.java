package io.comanda.pricing;

import io.comanda.kernel.Refusal;
import java.util.List;

/** Products have no price for this customer on this day, in his currency or one we have a rate for. */
public final class NoPrice extends Refusal {

    public NoPrice(List<String> productNumbers) {
        super(Kind.CONFLICT, "No price for " + productNumbers);
        with("productNumbers", productNumbers);
    }
}
