package io.comanda.quoting.domain;

import io.comanda.ordering.OrderRequest;
import io.comanda.quoting.Offer;
import io.comanda.quoting.QuoteView.QuoteVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a quote. Once it was sent it stays as the customer has read it. */
@Entity(name = "QuoteVersion")
@Table(name = "quoting_version")
class Version {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quoting_version")
    @SequenceGenerator(name = "quoting_version", sequenceName = "quoting_version_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    private Quote quote;

    private int versionNo;

    @JdbcTypeCode(SqlTypes.JSON)
    private OrderRequest request;

    @JdbcTypeCode(SqlTypes.JSON)
    private Offer offer;

    private LocalDate validUntil;
    private @Nullable String introduction;
    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant sentAt;
    private @Nullable Long documentId;

    @SuppressWarnings("NullAway.Init")
    protected Version() {}

    @SuppressWarnings("NullAway.Init")
    Version(Quote quote, int versionNo, Written written, String who, Instant now) {
        this.quote = quote;
        this.versionNo = versionNo;
        this.createdAt = now;
        this.createdBy = who;
        rewrite(written);
    }

    void rewrite(Written written) {
        this.request = written.request();
        this.offer = written.offer();
        this.validUntil = written.validUntil();
        this.introduction = written.introduction();
    }

    /** The same once more, for a time from today. */
    Written again(LocalDate until) {
        return new Written(request, offer, until, introduction);
    }

    void sent(long document, Instant now) {
        sentAt = now;
        documentId = document;
    }

    int versionNo() {
        return versionNo;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    Offer offer() {
        return offer;
    }

    QuoteVersion view() {
        return new QuoteVersion(
                versionNo, request, offer, validUntil, introduction, createdAt, createdBy, sentAt, documentId);
    }
}
