package io.comanda.studio.domain;

import static io.comanda.studio.DraftState.APPROVED;
import static io.comanda.studio.DraftState.DISCARDED;
import static io.comanda.studio.DraftState.IN_REVIEW;
import static io.comanda.studio.DraftState.OPEN;
import static io.comanda.studio.DraftState.RELEASED;
import static io.comanda.studio.DraftState.SCHEDULED;

import io.comanda.studio.DraftState;
import io.comanda.studio.DraftStateWrong;
import io.comanda.studio.GoLive;
import io.comanda.studio.OwnWork;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft's course: open, in review, approved by somebody who had no hand in it, live. Each step gives the draft after
 * it and refuses what its state does not allow.
 */
public record Draft(
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
        @Nullable GoLive goLive) {

    public Draft described(String newTitle, @Nullable String newReason) {
        requireNotOver();
        return new Draft(
                number,
                newTitle,
                newReason,
                state,
                createdBy,
                createdAt,
                changedBy,
                changedAt,
                editors,
                submittedBy,
                reviewedBy,
                reviewNote,
                goLive);
    }

    public Draft edited(String who) {
        require(OPEN);
        var hands = Stream.concat(editors.stream(), Stream.of(who)).distinct().toList();
        return new Draft(
                number,
                title,
                reason,
                state,
                createdBy,
                createdAt,
                changedBy,
                changedAt,
                hands,
                submittedBy,
                reviewedBy,
                reviewNote,
                goLive);
    }

    public Draft submitted(String who) {
        require(OPEN);
        return course(IN_REVIEW, who, null, null, null);
    }

    /** Back into the hands of its authors. */
    public Draft reopened() {
        require(IN_REVIEW, APPROVED, SCHEDULED, DISCARDED);
        return course(OPEN, null, null, null, null);
    }

    public Draft approved(String who, @Nullable String note) {
        requireOtherHand(who);
        return course(APPROVED, submittedBy, who, note, null);
    }

    public Draft sentBack(String who, String note) {
        requireOtherHand(who);
        return course(OPEN, null, null, note, null);
    }

    public Draft scheduled(GoLive at) {
        require(APPROVED, SCHEDULED);
        return course(SCHEDULED, submittedBy, reviewedBy, reviewNote, at);
    }

    public Draft released(GoLive how) {
        require(APPROVED, SCHEDULED);
        return course(RELEASED, submittedBy, reviewedBy, reviewNote, how);
    }

    public Draft discarded() {
        require(OPEN, IN_REVIEW, APPROVED);
        return course(DISCARDED, null, null, null, null);
    }

    private void requireOtherHand(String who) {
        require(IN_REVIEW);
        if (editors.contains(who)) {
            throw new OwnWork(number);
        }
    }

    private void requireNotOver() {
        if (state.isOver()) {
            throw new DraftStateWrong(number, state);
        }
    }

    private void require(DraftState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new DraftStateWrong(number, state);
        }
    }

    private Draft course(
            DraftState next,
            @Nullable String submitter,
            @Nullable String reviewer,
            @Nullable String note,
            @Nullable GoLive live) {
        return new Draft(
                number, title, reason, next, createdBy, createdAt, changedBy, changedAt, editors, submitter, reviewer,
                note, live);
    }
}
