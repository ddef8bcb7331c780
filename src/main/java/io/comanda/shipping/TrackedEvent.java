package io.comanda.shipping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a parcel, in our code and in the carrier's word. */
public record TrackedEvent(TrackingCode code, String word, Instant at, @Nullable String place, @Nullable String note) {}
