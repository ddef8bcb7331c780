package io.comanda.returns.domain;

import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a return is, and what it may become next: here and nowhere else. */
@Embeddable
class ReturnCourse {

    @Enumerated(EnumType.STRING)
    private ReturnKind kind;

    @Enumerated(EnumType.STRING)
    private ReturnState state = ReturnState.REQUESTED;

    private @Nullable String decisionReason;
    private @Nullable Instant announcedAt;
    private @Nullable Instant closedAt;
    private boolean receiptClosed;

    @SuppressWarnings("NullAway.Init")
    protected ReturnCourse() {}

    @SuppressWarnings("NullAway.Init")
    ReturnCourse(ReturnKind kind) {
        this.kind = kind;
    }

    /** Nothing is awaited of a claim: once it is approved, finance is about to settle it. */
    boolean mayBecome(ReturnState next) {
        return switch (next) {
            case REQUESTED -> false;
            case APPROVED, DECLINED -> state == ReturnState.REQUESTED;
            case ANNOUNCED -> state == ReturnState.APPROVED;
            case RECEIVED -> (state == ReturnState.ANNOUNCED || state == ReturnState.RECEIVED) && !receiptClosed;
            case INSPECTED -> state == ReturnState.RECEIVED && receiptClosed;
            case SETTLED -> state == (isClaim() ? ReturnState.APPROVED : ReturnState.INSPECTED);
            case CLOSED -> state == ReturnState.SETTLED;
            case EXPIRED -> state == ReturnState.ANNOUNCED;
            case CANCELLED -> mayBeCancelled();
        };
    }

    private boolean mayBeCancelled() {
        return switch (kind) {
            case RETURN ->
                switch (state) {
                    case REQUESTED, APPROVED, ANNOUNCED -> true;
                    default -> false;
                };
            case CLAIM -> state == ReturnState.REQUESTED;
            case STOPPED -> state == ReturnState.ANNOUNCED;
        };
    }

    ReturnKind kind() {
        return kind;
    }

    ReturnState state() {
        return state;
    }

    boolean isClaim() {
        return kind == ReturnKind.CLAIM;
    }

    boolean isStop() {
        return kind == ReturnKind.STOPPED;
    }

    @Nullable
    String decisionReason() {
        return decisionReason;
    }

    @Nullable
    Instant announcedAt() {
        return announcedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    boolean isReceiptClosed() {
        return receiptClosed;
    }

    void judge(@Nullable String reason) {
        decisionReason = reason;
    }

    void approve(boolean withoutGoods) {
        state = ReturnState.APPROVED;
        if (withoutGoods) {
            kind = ReturnKind.CLAIM;
        }
    }

    void decline(@Nullable String reason) {
        decisionReason = reason == null || reason.isBlank() ? decisionReason : reason;
        state = ReturnState.DECLINED;
    }

    void announce(Instant now) {
        announcedAt = now;
        state = ReturnState.ANNOUNCED;
    }

    /** @param isComplete nothing more is awaited */
    void receive(boolean isComplete) {
        state = ReturnState.RECEIVED;
        receiptClosed = isComplete;
    }

    /** Where nothing came at all, that is the end of it, unless we have lost the goods ourselves. */
    void closeReceipt(Instant now) {
        receiptClosed = true;
        if (isStop()) {
            state = ReturnState.RECEIVED;
        } else if (state == ReturnState.ANNOUNCED) {
            end(ReturnState.EXPIRED, now);
        }
    }

    void inspected() {
        state = ReturnState.INSPECTED;
    }

    void settle() {
        state = ReturnState.SETTLED;
    }

    void end(ReturnState last, Instant now) {
        state = last;
        closedAt = now;
    }
}
