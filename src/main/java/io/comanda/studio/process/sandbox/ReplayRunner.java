package io.comanda.studio.process.sandbox;

import io.comanda.studio.Judgement;
import io.comanda.studio.ReplayState;
import io.comanda.studio.domain.PastRuns;
import io.comanda.studio.domain.ReplayBook;
import io.comanda.studio.domain.ReplayTask;
import io.comanda.studio.domain.ReplayedOrders;
import io.comanda.studio.domain.ReplayedOrders.Judged;
import io.comanda.studio.domain.ReplayedOrders.Waiting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs replays one after the other, a few orders at a time. What a batch found is kept at once, so that a replay goes on
 * where it was after a restart; after each it rests twice as long as it worked, and as long as live work waits.
 */
@Component
public class ReplayRunner {

    private static final Logger log = LoggerFactory.getLogger(ReplayRunner.class);

    private static final int BATCH = 50;
    private static final int EXAMPLES = 20;

    private final ReplayBook book;
    private final ReplayedOrders orders;
    private final PastRuns past;
    private final Replayers replayers;
    private final Rest rest;

    ReplayRunner(ReplayBook book, ReplayedOrders orders, PastRuns past, Replayers replayers, Rest rest) {
        this.book = book;
        this.orders = orders;
        this.past = past;
        this.replayers = replayers;
        this.rest = rest;
    }

    /** Runs all there are, one after the other. */
    public void runAll() {
        for (var task = book.claim(); task.isPresent() && !isStopped(); task = book.claim()) {
            run(task.get());
        }
    }

    private void run(ReplayTask task) {
        try (var replayer = replayers.open(task.process(), task.files(), task.outcomes())) {
            var examples = new HashMap<String, Integer>();
            var waiting = orders.waiting(task.id(), BATCH);
            while (!waiting.isEmpty() && !isStopped() && book.isWanted(task.id())) {
                var began = System.nanoTime();
                orders.keep(task.id(), judge(replayer, waiting, examples));
                rest.after(System.nanoTime() - began);
                waiting = orders.waiting(task.id(), BATCH);
            }
            if (waiting.isEmpty()) {
                book.end(task.id(), ReplayState.DONE, null);
            }
        } catch (RuntimeException failure) {
            log.warn("Replay {} failed", task.id(), failure);
            if (!isStopped()) {
                book.end(task.id(), ReplayState.FAILED, failure.getMessage());
            }
        }
    }

    private static boolean isStopped() {
        return Thread.currentThread().isInterrupted();
    }

    private List<Judged> judge(Replayer replayer, List<Waiting> waiting, Map<String, Integer> examples) {
        var judged = replayer.replay(
                past.find(waiting.stream().map(Waiting::instance).toList()));
        return waiting.stream()
                .map(each -> {
                    var judgement = Objects.requireNonNullElseGet(judged.get(each.instance()), Judge::forgotten);
                    return new Judged(each.place(), judgement, isExample(judgement, examples));
                })
                .toList();
    }

    private static boolean isExample(Judgement judgement, Map<String, Integer> examples) {
        return examples.merge(judgement.verdict() + judgement.element(), 1, Integer::sum) <= EXAMPLES;
    }
}
