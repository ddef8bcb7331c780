package io.comanda.fulfilment.domain;

import java.math.BigDecimal;

/**
 * A kind of cardboard box.
 *
 * @param inner size inside
 * @param maxKg what its contents may weigh
 * @param tareKg what it weighs itself
 */
public record Box(String code, Size inner, BigDecimal maxKg, BigDecimal tareKg) {

    private static final BigDecimal MM3_IN_DM3 = BigDecimal.valueOf(1_000_000);

    BigDecimal volumeDm3() {
        return BigDecimal.valueOf((long) inner.longest() * inner.middle() * inner.shortest())
                .divide(MM3_IN_DM3);
    }

    /** By its sides alone, turned as it needs to be; a piece of unknown size fits by its volume. */
    boolean admits(Piece piece) {
        return piece.weightKg().compareTo(maxKg) <= 0
                && (piece.size() == null
                        ? piece.volumeDm3().compareTo(volumeDm3()) <= 0
                        : piece.size().fitsInto(inner));
    }
}
