package io.comanda.quoting;

import io.comanda.ordering.OrderRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quote with all its versions.
 *
 * @param owner who wrote it
 * @param answeredBy who said yes or no: the name a customer typed, or a colleague
 * @param remark what was said with the end
 * @param orderNumber the order it has become
 * @param versions the oldest first; the last one counts
 */
public record QuoteView(
        String number,
        QuoteState state,
        String customerNumber,
        String customerName,
        String language,
        @Nullable String agentCode,
        String channel,
        String owner,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant remindedAt,
        @Nullable Instant endedAt,
        @Nullable String answeredBy,
        @Nullable LostReason lostReason,
        @Nullable String remark,
        @Nullable String orderNumber,
        @Nullable String copiedFrom,
        List<QuoteVersion> versions) {

    /**
     * One version.
     *
     * @param request as it was written, to be changed or repeated
     * @param documentId its paper, once it was sent
     */
    public record QuoteVersion(
            int version,
            OrderRequest request,
            Offer offer,
            LocalDate validUntil,
            @Nullable String introduction,
            Instant createdAt,
            String createdBy,
            @Nullable Instant sentAt,
            @Nullable Long documentId) {}

    /** The version that counts. */
    public QuoteVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** One of them, as a link may still show it. */
    public QuoteVersion version(int version) {
        return versions.get(version - 1);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
