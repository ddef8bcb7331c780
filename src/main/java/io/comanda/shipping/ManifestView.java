package io.comanda.shipping;

import java.math.BigDecimal;
import java.time.Instant;

/** What a driver signed for: the parcels of one warehouse handed over to one carrier at one time. */
public record ManifestView(
        long id,
        String number,
        String warehouseCode,
        String carrierCode,
        int waybills,
        int parcels,
        BigDecimal weightKg,
        Instant closedAt,
        String closedBy) {}
