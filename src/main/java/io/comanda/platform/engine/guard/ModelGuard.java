package io.comanda.platform.engine.guard;

import io.comanda.platform.engine.KnownFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says whether a diagram, a decision or a form may reach the engine. An allow-list on the parsed file: what is not known
 * to be harmless is refused, with all findings at once. What is saved anew is also held to the house's rules, which look
 * at the models around it.
 */
@Component
public class ModelGuard {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final Pattern FILE = Pattern.compile("([a-z0-9-]+/)*[a-z0-9-]{1,80}\\.(bpmn|dmn|form)");

    private final Rules rules;
    private final ShippedModels shipped;
    private final ObjectProvider<ModelSource> sources;

    ModelGuard(
            StepCatalogue steps,
            ObjectProvider<ModelVocabulary> vocabularies,
            KnownFacts facts,
            ShippedModels shipped,
            ObjectProvider<ModelSource> sources) {
        this.rules = new Rules(steps, vocabularies, facts, shipped);
        this.shipped = shipped;
        this.sources = sources;
    }

    /**
     * @param file name with extension, which says what it is
     * @throws ModelRefused if there is anything but hints
     */
    public void check(String file, byte[] content) {
        refuse(file, findings(file, content));
    }

    /** All that is to be said about a file beside the models that are live. */
    public List<Finding> findings(String file, byte[] content) {
        return findings(file, content, around(Map.of(file, content)));
    }

    /** The same of files that are saved together, and may name each other; by file. */
    public Map<String, List<Finding>> findings(Map<String, byte[]> files) {
        return findings(files, around(files));
    }

    private Map<String, List<Finding>> findings(Map<String, byte[]> files, KnownModels models) {
        var all = new LinkedHashMap<String, List<Finding>>();
        files.forEach((file, content) -> all.put(file, findings(file, content, models)));
        return all;
    }

    /** Refuses the first file of a deployment with anything but hints. */
    void check(Map<String, byte[]> files) {
        findings(files).forEach(ModelGuard::refuse);
    }

    /** The same of files the application brings itself: they fit each other, whatever was made live since. */
    void checkShipped(Map<String, byte[]> files) {
        findings(files, new KnownModels(files, List.of(shipped))).forEach(ModelGuard::refuse);
    }

    /** The diagram as the engine has parsed it, from wherever it came. */
    void check(XmlNode diagram) {
        var findings = new Findings("diagram");
        rules.harmless().forEach(rule -> rule.check(diagram, findings));
        refuse("diagram", findings.all());
    }

    private List<Finding> findings(String file, byte[] content, KnownModels models) {
        var findings = new Findings(file);
        if (!FILE.matcher(file).matches()) {
            findings.add("file-name", Quote.of(file));
        } else if (content.length > MOST_BYTES) {
            findings.add("too-large", content.length + " > " + MOST_BYTES);
        } else if (file.endsWith(".form")) {
            FormRule.check(content, findings);
            new FormUse(models, rules.variables(models)).check(file, findings);
        } else {
            XmlReader.read(content, findings).ifPresent(root -> check(root, rules.of(file, models), findings));
        }
        return findings.all();
    }

    /** What is something else altogether is not looked at any further. */
    private static void check(XmlNode root, List<XmlRule> rules, Findings findings) {
        for (var rule : rules) {
            rule.check(root, findings);
            if (rule instanceof RootRule && !findings.all().isEmpty()) {
                return;
            }
        }
    }

    private KnownModels around(Map<String, byte[]> files) {
        return new KnownModels(files, sources.orderedStream().toList());
    }

    private static void refuse(String file, List<Finding> findings) {
        var refusing = findings.stream().filter(Finding::refuses).toList();
        if (!refusing.isEmpty()) {
            throw new ModelRefused(file, refusing);
        }
    }
}
