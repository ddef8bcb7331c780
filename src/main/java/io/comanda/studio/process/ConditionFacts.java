package io.comanda.studio.process;

import io.comanda.platform.engine.KnownFacts;
import io.comanda.platform.text.Texts;
import io.comanda.studio.FactDescription;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is known of the things a process carries, in words. */
@Component
public class ConditionFacts {

    private final KnownFacts facts;
    private final Texts texts;

    ConditionFacts(KnownFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /** In the order people like to choose from; none if nobody tells anything of this process. */
    public List<FactDescription> of(String process, Locale locale) {
        return facts.of(process).stream()
                .map(fact -> new FactDescription(fact.name(), fact.kind(), texts.get(locale, "fact." + fact.name())))
                .toList();
    }
}
