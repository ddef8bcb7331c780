package io.comanda.invoicing.electronic.xml;

import io.comanda.kernel.Percent;
import io.comanda.kernel.VatRate;
import org.jspecify.annotations.Nullable;

/** Percents as both syntaxes write them. */
final class Rates {

    private Rates() {}

    /** What is outside the scope of VAT has no rate, not even zero (BR-O-05). */
    static @Nullable String percent(VatRate rate) {
        return rate.category().equals("O") ? null : plain(rate.percent());
    }

    static @Nullable String plain(@Nullable Percent percent) {
        return percent == null ? null : percent.value().toPlainString();
    }
}
