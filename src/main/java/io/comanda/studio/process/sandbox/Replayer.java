package io.comanda.studio.process.sandbox;

import io.comanda.studio.Judgement;
import io.comanda.studio.domain.PastRun;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngineException;

/** Runs past orders through one draft. Not for several threads at once. */
final class Replayer implements AutoCloseable {

    private final Stage stage;
    private final Function<Diagram, Script> scripts;
    private final Function<String, Diagram> versions;
    private final Map<String, Script> byVersion = new HashMap<>();

    /**
     * @param scripts of the diagram an order ran on
     * @param versions of deployed diagrams by their id
     */
    Replayer(Stage stage, Function<Diagram, Script> scripts, Function<String, Diagram> versions) {
        this.stage = stage;
        this.scripts = scripts;
        this.versions = versions;
    }

    Judgement replay(PastRun run) {
        try {
            var script = byVersion.computeIfAbsent(run.definition(), id -> scripts.apply(versions.apply(id)));
            return rehearse(run, script, Walk.of(run, script.before()));
        } catch (Unreadable why) {
            return Judge.unreadable(why);
        }
    }

    private Judgement rehearse(PastRun run, Script script, Recording past) {
        var rehearsal = new Rehearsal(run.key(), past, script);
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
