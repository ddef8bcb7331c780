package io.comanda.studio.process.sandbox;

import io.comanda.platform.engine.guard.ExpressionRefused;
import io.comanda.studio.Judgement;
import io.comanda.studio.ReplayVerdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the road of the past with the one through the draft. */
final class Judge {

    private final Script script;
    private final Recording past;
    private final Rehearsal rehearsal;

    Judge(Script script, Recording past, Rehearsal rehearsal) {
        this.script = script;
        this.past = past;
        this.rehearsal = rehearsal;
    }

    /** Of an order whose past cannot be told. */
    static Judgement unreadable(Unreadable why) {
        return new Judgement(
                ReplayVerdict.CANNOT_BE_JUDGED, why.element(), why.getMessage(), 0, 0, List.of(), List.of());
    }

    /** Of an order whose history was removed since the replay was asked for. */
    static Judgement forgotten() {
        return unreadable(new Unreadable("", "Its history is gone"));
    }

    /** The draft broke on the way. */
    Judgement broken(RuntimeException failure) {
        var causes = Stream.<Throwable>iterate(failure, each -> each != null, Throwable::getCause)
                .toList();
        var cause = causes.stream()
                .filter(each ->
                        each instanceof NeverEnds || each instanceof Unreadable || each instanceof ExpressionRefused)
                .findFirst()
                .orElse(causes.get(causes.size() - 1));
        if (cause instanceof NeverEnds) {
            return judgement(ReplayVerdict.NEVER_ENDS, busiest(), null);
        }
        var known = cause instanceof Unreadable || cause instanceof ExpressionRefused;
        return judgement(
                known ? ReplayVerdict.CANNOT_BE_JUDGED : ReplayVerdict.FAILS, lastPassed(), cause.getMessage());
    }

    Judgement judge() {
        if (!rehearsal.waits().isEmpty()) {
            return judgement(ReplayVerdict.WAITS, rehearsal.waits().get(0), null);
        }
        if (!rehearsal.newTasks().isEmpty()) {
            return judgement(ReplayVerdict.NEEDS_PERSON, rehearsal.newTasks().get(0), null);
        }
        return fewer(Node::isTask)
                .map(task -> judgement(ReplayVerdict.NEEDS_NO_PERSON, task, null))
                .or(() -> fewer(Node::isWait).map(wait -> judgement(ReplayVerdict.WAITS_NO_MORE, wait, null)))
                .orElseGet(() -> rehearsal.road().leadsLike(past.road())
                        ? judgement(ReplayVerdict.SAME_ROAD, "", null)
                        : judgement(ReplayVerdict.OTHER_ROAD, firstDifference(), null));
    }

    private Judgement judgement(ReplayVerdict verdict, String element, @Nullable String detail) {
        var change = rehearsal.change();
        return new Judgement(
                verdict,
                element,
                detail,
                change.people(),
                change.elapsed(),
                past.road().passed(),
                rehearsal.road().passed());
    }

    /** The first element of a kind at which the order was more often than it would be. */
    private Optional<String> fewer(Predicate<Node> kind) {
        var now = rehearsal.road().counts();
        var before = past.road().counts();
        return past.visits().stream()
                .map(Visit::element)
                .filter(element -> script.past(element).filter(kind).isPresent())
                .filter(element -> now.getOrDefault(element, 0) < before.getOrDefault(element, 0))
                .findFirst();
    }

    private String firstDifference() {
        var then = past.road().passed();
        return rehearsal.road().passed().stream()
                .filter(element -> !then.contains(element))
                .findFirst()
                .orElseGet(() -> then.stream()
                        .filter(element -> !rehearsal.road().passed().contains(element))
                        .findFirst()
                        .orElse(""));
    }

    private String lastPassed() {
        var passed = rehearsal.road().passed();
        return passed.isEmpty() ? "" : passed.get(passed.size() - 1);
    }

    private String busiest() {
        return rehearsal.road().counts().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
