package io.comanda.platform.engine.guard;

import io.comanda.platform.engine.KnownFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** Which rules a model is held to. */
record Rules(
        StepCatalogue steps, ObjectProvider<ModelVocabulary> vocabularies, KnownFacts facts, ShippedModels shipped) {

    /** For a file that is saved: harmless, and drawn as the house draws. */
    List<XmlRule> of(String file, KnownModels models) {
        return file.endsWith(".dmn")
                ? List.of(
                        new RootRule(DmnRule.DMN, "definitions"),
                        new DmnRule(),
                        new ReferenceRule(file, models),
                        new TableRule())
                : Stream.concat(harmless().stream(), drawn(file, models)).toList();
    }

    /** What holds for every diagram, also for one that runs already. */
    List<XmlRule> harmless() {
        return List.of(
                new RootRule(BpmnNames.BPMN, "definitions"),
                new VocabularyRule(),
                new TextRule(),
                new StepRule(steps),
                new TimerRule(),
                new NameRule(groups(), messages().keySet()),
                new SizeRule(),
                new LinkRule(),
                new ExitRule());
    }

    /** What is saved anew has no dead end either, and bypasses nothing; what runs already goes on as it was drawn. */
    private Stream<XmlRule> drawn(String file, KnownModels models) {
        return Stream.of(
                new ReferenceRule(file, models),
                new DeadEndRule(),
                new ReachRule(),
                new HumanRule(models),
                new SavePointRule(steps),
                new ErrorRule(steps),
                variables(models),
                new ProtectedRule(steps, shipped));
    }

    XmlRule variables(KnownModels models) {
        return new VariableRule(new VariableSources(steps, messages(), models), facts, models);
    }

    private Set<String> groups() {
        return vocabularies.stream().flatMap(words -> words.groups().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** With all the variables they bring, for two modules may hear the same. */
    private Map<String, Set<String>> messages() {
        var all = new HashMap<String, Set<String>>();
        vocabularies.forEach(
                words -> words.messages().forEach((name, brings) -> all.computeIfAbsent(name, n -> new HashSet<>())
                        .addAll(brings)));
        return all;
    }
}
