package io.comanda.studio;

import io.comanda.platform.actor.CurrentActor;
import io.comanda.studio.domain.ReplayBook;
import io.comanda.studio.domain.ReplayReports;
import io.comanda.studio.domain.ReplayedOrders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets orders of the past run through a draft, to see what it would have changed. */
@Component
public class Replays {

    /** Orders of one replay at most. */
    public static final int MOST_ORDERS = 5_000;

    /** Replays that are kept of a draft; an older one goes when another is asked for. */
    public static final int KEPT = 10;

    private final ReplayBook book;
    private final ReplayReports reports;
    private final ReplayedOrders orders;
    private final CurrentActor actor;

    Replays(ReplayBook book, ReplayReports reports, ReplayedOrders orders, CurrentActor actor) {
        this.book = book;
        this.reports = reports;
        this.orders = orders;
        this.actor = actor;
    }

    /**
     * Asks for one; it begins as soon as none other runs.
     *
     * @param files of the draft by name, as they are now
     * @param outcomes what to answer where a person is asked anew: variables by the id of the task; else the order goes on; and how
     *     long it waits at a timer that reads that from a variable
     * @param count the orders that ended last
     * @throws NothingToReplay if none has ended
     * @throws OutcomeUnusable if an answer is no plain value
     */
    public ReplayView ask(
            String draft,
            String process,
            Map<String, String> files,
            Map<String, Map<String, Object>> outcomes,
            int count) {
        outcomes.forEach((task, answers) -> answers.forEach((name, value) -> requirePlain(task, name, value)));
        var id = book.add(
                        draft,
                        process,
                        files,
                        outcomes,
                        Math.min(count, MOST_ORDERS),
                        actor.get().name())
                .orElseThrow(() -> new NothingToReplay(process));
        book.keepLatest(draft, KEPT);
        return replay(id);
    }

    public ReplayView replay(long id) {
        return reports.find(id).orElseThrow(() -> new ReplayUnknown(id));
    }

    /** The diagram orders were replayed on; empty where only other models were changed. */
    public Optional<String> diagram(long id) {
        return reports.file(id, replay(id).process() + ".bpmn");
    }

    /** Newest first; give the last id seen as {@code before}. */
    public List<ReplayView> ofDraft(String draft, long before, int limit) {
        return reports.ofDraft(draft, before, limit);
    }

    /** What was found so far stays. */
    public ReplayView cancel(long id) {
        book.cancel(id);
        return replay(id);
    }

    /** Orders of a group, the latest first; give the last place seen as {@code after}. */
    public List<ReplayedOrder> orders(long id, ReplayVerdict verdict, String element, long after, int limit) {
        return orders.ofGroup(id, verdict, element, after, limit);
    }

    private static void requirePlain(String task, String name, @Nullable Object value) {
        if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            throw new OutcomeUnusable(task, name);
        }
    }
}
