package io.comanda.shipping.domain;

import io.comanda.kernel.DateRange;
import io.comanda.kernel.Percent;
import io.comanda.shipping.Parcel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Prices of one service for a time.
 *
 * @param volumetricDivisor cubic centimetres that count as a kilogram
 * @param roundsEachParcel else the total is rounded up to the weight step
 * @param rates by zone: price up to a weight
 */
public record Tariff(
        long id,
        String carrierCode,
        String serviceCode,
        DateRange validity,
        String currency,
        int volumetricDivisor,
        BigDecimal weightStepKg,
        boolean roundsEachParcel,
        Percent fuel,
        List<Zone> zones,
        Map<Integer, NavigableMap<BigDecimal, BigDecimal>> rates,
        Map<Integer, Over> overs,
        List<Surcharge> surcharges) {

    /** Post codes of a country; empty bounds are the whole of it, and the country * is everywhere else. */
    public record Zone(String country, String from, String to, int number) {

        private static final String ANYWHERE = "*";

        boolean holds(String country, String postalCode) {
            return (this.country.equals(country) || this.country.equals(ANYWHERE))
                    && postalCode.length() >= from.length()
                    && isBetween(postalCode.substring(0, from.length()));
        }

        /** The more exactly a place is named, the more it counts. */
        int exactness() {
            return country.equals(ANYWHERE) ? -1 : from.length();
        }

        private boolean isBetween(String start) {
            return start.compareTo(from) >= 0 && start.compareTo(to) <= 0;
        }
    }

    /** Price of each further step beyond the last rate. */
    public record Over(BigDecimal stepKg, BigDecimal price) {}

    /** The longest match wins. */
    Optional<Integer> zone(String country, String postalCode) {
        var code = postalCode.replace(" ", "");
        return zones.stream()
                .filter(zone -> zone.holds(country, code))
                .max(Comparator.comparingInt(Zone::exactness))
                .map(Zone::number);
    }

    BigDecimal chargeableKg(List<Parcel> parcels) {
        if (roundsEachParcel) {
            return parcels.stream().map(this::greaterKg).map(this::stepped).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return stepped(parcels.stream().map(this::greaterKg).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal greaterKg(Parcel parcel) {
        var volume = parcel.lengthCm().multiply(parcel.widthCm()).multiply(parcel.heightCm());
        var volumetric = volume.divide(BigDecimal.valueOf(volumetricDivisor), 6, RoundingMode.HALF_UP);
        return parcel.weightKg().max(volumetric);
    }

    private BigDecimal stepped(BigDecimal kg) {
        return kg.divide(weightStepKg, 0, RoundingMode.CEILING).multiply(weightStepKg);
    }
}
