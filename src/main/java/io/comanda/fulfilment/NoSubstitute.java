package io.comanda.fulfilment;

import io.comanda.kernel.Refusal;
import java.util.List;

/** Nobody has approved the product as a substitute, or it has no price for the customer. */
public class NoSubstitute extends Refusal {

    public NoSubstitute(String productNumber, String substitute) {
        super(
                Kind.INVALID,
                substitute + " cannot go instead of " + productNumber,
                List.of(new Violation(
                        "/productNumber", "noSubstitute", "Not approved as a substitute, or without a price")));
        with("productNumber", productNumber);
        with("substitute", substitute);
    }
}
