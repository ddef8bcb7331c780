package io.comanda.platform.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The facts of all modules, by process. */
@Component
public class KnownFacts {

    private final ObjectProvider<ProcessFacts> sources;

    /** @param sources asked late, for a module that tells facts may need the engine itself */
    public KnownFacts(ObjectProvider<ProcessFacts> sources) {
        this.sources = sources;
    }

    public List<ProcessFact> of(String process) {
        return source(process).map(ProcessFacts::facts).orElse(List.of());
    }

    public boolean knows(String process, String name) {
        return of(process).stream().anyMatch(fact -> fact.name().equals(name));
    }

    /** All facts of one instance. */
    public Map<String, Object> values(String process, String businessKey) {
        return source(process).map(source -> source.of(businessKey)).orElse(Map.of());
    }

    /** The same of many at once, by business key; those nobody knows are left out. */
    public Map<String, Map<String, Object>> values(String process, Collection<String> businessKeys) {
        return source(process).map(source -> source.of(businessKeys)).orElse(Map.of());
    }

    private Optional<ProcessFacts> source(String process) {
        return sources.stream().filter(each -> each.process().equals(process)).findFirst();
    }
}
