package io.comanda.studio.process.sandbox;

import static java.util.stream.Collectors.toMap;

import io.comanda.studio.Judgement;
import io.comanda.studio.domain.PastRun;
import io.comanda.studio.domain.PastVersions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngineException;

/** Runs past orders through one draft. Not for several threads at once. */
final class Replayer implements AutoCloseable {

    private final Stage stage;
    private final Function<Diagram, Script> scripts;
    private final Function<PastVersions, Diagram> versions;
    private final Function<Collection<String>, Map<String, Map<String, Object>>> facts;
    private final Map<PastVersions, Script> byVersion = new HashMap<>();

    /**
     * @param scripts of the diagram an order ran on
     * @param versions of diagrams as they were deployed
     * @param facts the draft asks for, by the keys of orders
     */
    Replayer(
            Stage stage,
            Function<Diagram, Script> scripts,
            Function<PastVersions, Diagram> versions,
            Function<Collection<String>, Map<String, Map<String, Object>>> facts) {
        this.stage = stage;
        this.scripts = scripts;
        this.versions = versions;
        this.facts = facts;
    }

    /** By the ids of the runs. */
    Map<String, Judgement> replay(Collection<PastRun> runs) {
        var known = facts.apply(runs.stream().map(PastRun::key).toList());
        return runs.stream().collect(toMap(PastRun::id, run -> replay(run, known.getOrDefault(run.key(), Map.of()))));
    }

    private Judgement replay(PastRun run, Map<String, Object> known) {
        try {
            var script = byVersion.computeIfAbsent(run.versions(), on -> scripts.apply(versions.apply(on)));
            return rehearse(run, known, script, Walk.of(run, script.before()));
        } catch (Unreadable why) {
            return Judge.unreadable(why);
        }
    }

    private Judgement rehearse(PastRun run, Map<String, Object> known, Script script, Recording past) {
        var rehearsal = new Rehearsal(run.key(), known, past, script);
        var judge = new Judge(script, past, rehearsal);
        try {
            stage.perform(rehearsal);
            return judge.judge();
        } catch (ProcessEngineException | IllegalStateException | Unreadable | NeverEnds broken) {
            return judge.broken(broken);
        }
    }

    @Override
    public void close() {
        stage.close();
    }
}
