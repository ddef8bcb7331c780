package io.comanda.studio.domain;

import static io.comanda.studio.DraftState.APPROVED;
import static io.comanda.studio.DraftState.DISCARDED;
import static io.comanda.studio.DraftState.IN_REVIEW;
import static io.comanda.studio.DraftState.OPEN;
import static io.comanda.studio.DraftState.RELEASED;
import static io.comanda.studio.DraftState.SCHEDULED;

import io.comanda.studio.DraftFileRow;
import io.comanda.studio.DraftState;
import io.comanda.studio.DraftStateWrong;
import io.comanda.studio.DraftView;
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
        Hands hands,
        Review review,
        @Nullable GoLive goLive) {

    /**
     * Who has worked on it.
     *
     * @param editors who drew, and so cannot review it
     */
    public record Hands(
            String createdBy, Instant createdAt, String changedBy, Instant changedAt, List<String> editors) {

        private Hands and(String who) {
            var all = Stream.concat(editors.stream(), Stream.of(who)).distinct().toList();
            return new Hands(createdBy, createdAt, changedBy, changedAt, all);
        }
    }

    /** Who asked for it, who looked it over, and what he had to say. */
    public record Review(@Nullable String submittedBy, @Nullable String reviewedBy, @Nullable String note) {

        private static final Review NONE = new Review(null, null, null);
    }

    public Draft described(String newTitle, @Nullable String newReason) {
        requireNotOver();
        return new Draft(number, newTitle, newReason, state, hands, review, goLive);
    }

    public Draft edited(String who) {
        require(OPEN);
        return new Draft(number, title, reason, state, hands.and(who), review, goLive);
    }

    public Draft submitted(String who) {
        require(OPEN);
        return course(IN_REVIEW, new Review(who, null, null), null);
    }

    /** Back into the hands of its authors. */
    public Draft reopened() {
        require(IN_REVIEW, APPROVED, SCHEDULED, DISCARDED);
        return course(OPEN, Review.NONE, null);
    }

    public Draft approved(String who, @Nullable String note) {
        requireOtherHand(who);
        return course(APPROVED, new Review(review.submittedBy(), who, note), null);
    }

    public Draft sentBack(String who, String note) {
        requireOtherHand(who);
        return course(OPEN, new Review(null, null, note), null);
    }

    public Draft scheduled(GoLive at) {
        require(APPROVED, SCHEDULED);
        return course(SCHEDULED, review, at);
    }

    public Draft released(GoLive how) {
        require(APPROVED, SCHEDULED);
        return course(RELEASED, review, how);
    }

    public Draft discarded() {
        require(OPEN, IN_REVIEW, APPROVED);
        return course(DISCARDED, Review.NONE, null);
    }

    public DraftView view(List<DraftFileRow> files) {
        return new DraftView(
                number,
                title,
                reason,
                state,
                hands.createdBy(),
                hands.createdAt(),
                hands.changedBy(),
                hands.changedAt(),
                hands.editors(),
                review.submittedBy(),
                review.reviewedBy(),
                review.note(),
                goLive,
                files);
    }

    private void requireOtherHand(String who) {
        require(IN_REVIEW);
        if (hands.editors().contains(who)) {
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

    private Draft course(DraftState next, Review nextReview, @Nullable GoLive live) {
        return new Draft(number, title, reason, next, hands, nextReview, live);
    }
}
