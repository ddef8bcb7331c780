package io.comanda.shipping.domain;

import io.comanda.shipping.ShippingProperties;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carriers and tariffs in memory: few rows, asked for with every shipment. Read again when they have been kept for a
 * while; whoever comes then does it.
 */
@Component
public class Tariffs {

    private final TariffTables tables;
    private final ShippingProperties properties;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    Tariffs(TariffTables tables, ShippingProperties properties, Clock clock) {
        this.tables = tables;
        this.properties = properties;
        this.clock = clock;
    }

    public CarrierBook book() {
        var now = clock.instant();
        var present = kept;
        return present != null && now.isBefore(present.until()) ? present.book() : reload();
    }

    /** The next who asks reads the tables again. */
    public void forget() {
        kept = null;
    }

    private synchronized CarrierBook reload() {
        var book = tables.read();
        kept = new Kept(book, clock.instant().plus(properties.tariffsKeptFor()));
        return book;
    }

    private record Kept(CarrierBook book, Instant until) {}
}
