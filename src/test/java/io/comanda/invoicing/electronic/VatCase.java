package io.comanda.invoicing.electronic;

import io.comanda.kernel.VatRate;
import java.util.List;

/** Every way an invoice can be taxed, and the rates its lines are drawn from; the first is the freight's. */
enum VatCase {
    TWO_RATES(VatRate.standard("21"), VatRate.standard("11")),
    ZERO_AMONG_OTHERS(VatRate.standard("21"), VatRate.zero("Z")),
    EXEMPT_AMONG_OTHERS(VatRate.standard("21"), VatRate.zero("E")),
    ALL_KINDS_AT_HOME(VatRate.standard("21"), VatRate.standard("11"), VatRate.zero("Z"), VatRate.zero("E")),
    ZERO(VatRate.zero("Z")),
    EXEMPT(VatRate.zero("E")),
    DESTINATION(VatRate.standard("19"), VatRate.standard("7"), VatRate.standard("5.5")),
    REVERSE_CHARGE(VatRate.zero("AE")),
    INTRA_COMMUNITY(VatRate.zero("K")),
    EXPORT(VatRate.zero("G")),
    OUTSIDE_SCOPE(VatRate.zero("O"));

    private final List<VatRate> rates;

    VatCase(VatRate... rates) {
        this.rates = List.of(rates);
    }

    List<VatRate> rates() {
        return rates;
    }

    List<Buyers> buyers() {
        return switch (this) {
            case TWO_RATES, ZERO_AMONG_OTHERS, EXEMPT_AMONG_OTHERS, ALL_KINDS_AT_HOME, ZERO, EXEMPT ->
                List.of(Buyers.CLUJ, Buyers.BUCHAREST, Buyers.CONSUMER_IN_IASI);
            case DESTINATION -> List.of(Buyers.CONSUMER_IN_BERLIN, Buyers.CONSUMER_IN_LYON);
            case REVERSE_CHARGE, INTRA_COMMUNITY ->
                List.of(Buyers.LODZ, Buyers.MADRID, Buyers.BUDAPEST, Buyers.MUNICH, Buyers.ATHENS);
            case EXPORT -> List.of(Buyers.BOSTON, Buyers.LONDON, Buyers.ZURICH);
            case OUTSIDE_SCOPE -> List.of(Buyers.BOSTON, Buyers.MUNICH, Buyers.CLUJ);
        };
    }
}
