package io.comanda.studio.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Steps as the engine keeps them, which makes what is called an instance of its own: put together again. */
final class PastSteps {

    private final Map<String, Instance> instances = new HashMap<>();
    private final Map<String, List<Kept>> steps = new HashMap<>();

    record Instance(String id, String key, String definition) {}

    /** @param called the instance a step called */
    record Kept(String instance, @Nullable String called, PastStep step) {}

    /** @return the instances they called */
    List<String> add(Collection<Instance> found, List<Kept> theirs) {
        found.forEach(each -> instances.put(each.id(), each));
        theirs.forEach(each ->
                steps.computeIfAbsent(each.instance(), id -> new ArrayList<>()).add(each));
        return theirs.stream().map(Kept::called).filter(Objects::nonNull).toList();
    }

    /** Of those it was asked for; a removed one is missing. */
    List<PastRun> runs(Collection<String> ids) {
        return ids.stream()
                .map(instances::get)
                .filter(Objects::nonNull)
                .map(this::run)
                .toList();
    }

    private PastRun run(Instance run) {
        var all = new ArrayList<PastStep>();
        var called = new HashMap<String, String>();
        of(run.id()).forEach(each -> add(each, all, called));
        return new PastRun(run.id(), run.key(), new PastVersions(run.definition(), called), all);
    }

    private void add(Kept step, List<PastStep> all, Map<String, String> called) {
        all.add(step.step());
        @Nullable Instance inner = step.called() == null ? null : instances.get(step.called());
        if (inner != null) {
            called.put(step.step().element(), inner.definition());
            of(inner.id())
                    .forEach(each -> add(
                            new Kept(each.instance(), each.called(), each.step().calledFrom(step.step(), inner.id())),
                            all,
                            called));
        }
    }

    private List<Kept> of(String instance) {
        return steps.getOrDefault(instance, List.of());
    }
}
