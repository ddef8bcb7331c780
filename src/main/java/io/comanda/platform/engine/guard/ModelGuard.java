package io.comanda.platform.engine.guard;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says whether a diagram, a decision or a form may reach the engine. An allow-list on the parsed file: what is not known
 * to be harmless is refused, with all findings at once.
 */
@Component
public class ModelGuard {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final Pattern FILE = Pattern.compile("([a-z0-9-]+/)*[a-z0-9-]{1,80}\\.(bpmn|dmn|form)");

    private final StepCatalogue steps;
    private final ObjectProvider<ModelVocabulary> vocabularies;

    ModelGuard(StepCatalogue steps, ObjectProvider<ModelVocabulary> vocabularies) {
        this.steps = steps;
        this.vocabularies = vocabularies;
    }

    /** @param file name with extension, which says what it is */
    public void check(String file, byte[] content) {
        refuse(file, findings(file, content));
    }

    /** All that is wrong; empty for a model that may be deployed. */
    public List<Finding> findings(String file, byte[] content) {
        var findings = new Findings(file);
        if (!FILE.matcher(file).matches()) {
            findings.add("file-name", "A file is called like review-order.bpmn, .dmn or .form");
        } else if (content.length > MOST_BYTES) {
            findings.add("too-large", "A file has at most " + MOST_BYTES + " bytes");
        } else if (file.endsWith(".form")) {
            FormRule.check(content, findings);
        } else {
            var rules = file.endsWith(".dmn") ? decisions() : saved();
            XmlReader.read(content, findings).ifPresent(root -> rules.forEach(rule -> rule.check(root, findings)));
        }
        return findings.all();
    }

    /** The diagram as the engine has parsed it, from wherever it came. */
    void check(XmlNode diagram) {
        var findings = new Findings("diagram");
        diagrams().forEach(rule -> rule.check(diagram, findings));
        refuse("diagram", findings.all());
    }

    private static void refuse(String file, List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new ModelRefused(file, findings);
        }
    }

    /** What is saved anew has no dead end either; what runs already goes on as it was drawn. */
    private List<XmlRule> saved() {
        return Stream.concat(diagrams().stream(), Stream.of(new DeadEndRule())).toList();
    }

    private List<XmlRule> diagrams() {
        return List.of(
                new RootRule(BpmnNames.BPMN, "definitions"),
                new VocabularyRule(),
                new TextRule(),
                new StepRule(steps),
                new TimerRule(),
                new NameRule(words(ModelVocabulary::groups), words(ModelVocabulary::messages)),
                new SizeRule(),
                new ExitRule());
    }

    private static List<XmlRule> decisions() {
        return List.of(new RootRule(DmnRule.DMN, "definitions"), new DmnRule());
    }

    private Set<String> words(Function<ModelVocabulary, Set<String>> kind) {
        return vocabularies.stream().flatMap(v -> kind.apply(v).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
