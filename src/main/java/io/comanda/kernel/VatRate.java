package io.comanda.kernel;

import java.util.Comparator;

/**
 * A tax category with its rate.
 *
 * @param category UNCL5305 code as EN 16931 uses it: S standard or reduced, Z zero, E exempt, AE reverse charge, K
 *     intra-community, G export, O outside scope
 */
public record VatRate(String category, Percent percent) implements Comparable<VatRate> {

    private static final Comparator<VatRate> ORDER =
            Comparator.comparing(VatRate::category).thenComparing(VatRate::percent);

    public static VatRate standard(String percent) {
        return new VatRate("S", Percent.of(percent));
    }

    public static VatRate zero(String category) {
        return new VatRate(category, Percent.ZERO);
    }

    @Override
    public int compareTo(VatRate other) {
        return ORDER.compare(this, other);
    }
}
