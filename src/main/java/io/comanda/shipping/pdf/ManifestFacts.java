package io.comanda.shipping.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The parcels a driver takes along. */
public record ManifestFacts(
        String number,
        LocalDate day,
        String warehouse,
        String carrier,
        int waybills,
        BigDecimal weightKg,
        List<Line> parcels) {

    /** One parcel. */
    public record Line(
            String trackingNumber, String shipmentNumber, String receiver, String sscc, BigDecimal weightKg) {}
}
