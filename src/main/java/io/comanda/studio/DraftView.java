package io.comanda.studio;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its page shows it.
 *
 * @param reason why the change is wanted
 * @param editors who had a hand in it and so cannot review it
 * @param goLive for a scheduled one
 */
public record DraftView(
        String number,
        String title,
        @Nullable String reason,
        DraftState state,
        String createdBy,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        List<String> editors,
        @Nullable String submittedBy,
        @Nullable String reviewedBy,
        @Nullable String reviewNote,
        @Nullable GoLive goLive,
        List<DraftFileRow> files) {}
