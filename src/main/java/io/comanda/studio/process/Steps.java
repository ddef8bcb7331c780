package io.comanda.studio.process;

import io.comanda.platform.engine.guard.StepCatalogue;
import io.comanda.platform.engine.guard.StepType;
import io.comanda.platform.text.Texts;
import io.comanda.studio.StepDescription;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The catalogue of steps, in words. */
@Component
public class Steps {

    private final StepCatalogue catalogue;
    private final Texts texts;

    Steps(StepCatalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** All of them, by name in this language. */
    public List<StepDescription> all(Locale locale) {
        return catalogue.steps().stream()
                .map(step -> describe(step, locale))
                .sorted(Comparator.comparing(StepDescription::name))
                .toList();
    }

    private StepDescription describe(StepType step, Locale locale) {
        var key = "step." + step.bean();
        return new StepDescription(
                step.bean(),
                step.place(),
                texts.get(locale, key + ".name"),
                texts.get(locale, key + ".purpose"),
                step.reads(),
                step.writes().stream()
                        .map(v -> new StepDescription.StepOutput(v.name(), v.kind(), v.values(), v.usual()))
                        .toList(),
                step.errors().stream().map(code -> error(code, locale)).toList(),
                step.mails(),
                step.leavesDatabase(),
                step.isProtected());
    }

    private StepDescription.StepError error(String code, Locale locale) {
        return new StepDescription.StepError(code, texts.get(locale, "refusal." + code + ".title"));
    }
}
