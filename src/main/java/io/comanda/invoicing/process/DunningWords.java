package io.comanda.invoicing.process;

import io.comanda.platform.engine.guard.ModelVocabulary;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the process of a dunning case hears, and the variables that come with it. */
@Component
class DunningWords implements ModelVocabulary {

    @Override
    public Map<String, Set<String>> messages() {
        return Map.of(
                DunningWorkflow.DUNNING_BEGAN, Set.of(),
                DunningWorkflow.ARREARS_SETTLED, Set.of());
    }
}
