package io.comanda.ordering.domain;

import io.comanda.ordering.HoldType;
import io.comanda.ordering.HoldView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A reason why an order waits, kept after its release for the record. */
@Entity
@Table(name = "ordering_hold")
class Hold {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering_hold")
    @SequenceGenerator(name = "ordering_hold", sequenceName = "ordering_hold_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    private Order order;

    @Enumerated(EnumType.STRING)
    private HoldType type;

    private String reason;
    private Instant since;
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Hold() {}

    @SuppressWarnings("NullAway.Init")
    Hold(Order order, HoldType type, String reason, Instant since) {
        this.order = order;
        this.type = type;
        this.reason = reason;
        this.since = since;
    }

    boolean stands() {
        return releasedAt == null;
    }

    boolean stands(HoldType asked) {
        return type == asked && stands();
    }

    void release(Instant now) {
        releasedAt = now;
    }

    HoldView view() {
        return new HoldView(type, reason, since, releasedAt);
    }
}
