package io.comanda.shipping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One piece to send.
 *
 * @param lengthCm the sides in any order
 * @param sscc given by us when missing
 */
public record Parcel(
        BigDecimal weightKg, BigDecimal lengthCm, BigDecimal widthCm, BigDecimal heightCm, @Nullable String sscc) {

    public Parcel weighing(BigDecimal kg) {
        return new Parcel(kg, lengthCm, widthCm, heightCm, sscc);
    }

    /** A parcel whose sides nobody measured: a cube of its volume. */
    public static Parcel ofVolume(BigDecimal weightKg, BigDecimal volumeDm3) {
        var side = BigDecimal.valueOf(Math.cbrt(volumeDm3.doubleValue() * 1000)).setScale(1, RoundingMode.UP);
        return new Parcel(weightKg, side, side, side, null);
    }
}
