package io.comanda.shipping;

import io.comanda.kernel.Refusal;

/** The carrier used a word that is not mapped to a code of ours. */
public class TrackingWordUnknown extends Refusal {

    public TrackingWordUnknown(String carrier, String word) {
        super(Kind.INVALID, "Carrier " + carrier + " said " + word + ", which is not mapped");
        with("carrier", carrier);
        with("word", word);
    }
}
