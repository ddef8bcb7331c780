package io.comanda.shipping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier says of a waybill.
 *
 * @param word in the carrier's own language, for instance {@code out_for_delivery}
 */
public record TrackingNews(
        String trackingNumber, String word, Instant at, @Nullable String place, @Nullable String note) {}
