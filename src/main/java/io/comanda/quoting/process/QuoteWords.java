package io.comanda.quoting.process;

import io.comanda.platform.engine.guard.ModelVocabulary;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the process of a quote hears, and the variables that come with it. */
@Component
class QuoteWords implements ModelVocabulary {

    @Override
    public Map<String, Set<String>> messages() {
        return Map.of(
                QuoteWorkflow.QUOTE_SUBMITTED, Set.of(QuoteVariables.VERSION),
                QuoteWorkflow.QUOTE_ACCEPTED, Set.of(),
                QuoteWorkflow.QUOTE_DECLINED, Set.of(),
                QuoteWorkflow.QUOTE_WITHDRAWN, Set.of(),
                QuoteWorkflow.QUOTE_QUESTIONED, Set.of("question"));
    }
}
