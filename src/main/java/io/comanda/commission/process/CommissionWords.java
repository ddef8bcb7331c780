package io.comanda.commission.process;

import io.comanda.platform.engine.guard.ModelVocabulary;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the process of a settlement run hears, and the variables that come with it. */
@Component
class CommissionWords implements ModelVocabulary {

    @Override
    public Map<String, Set<String>> messages() {
        return Map.of(CommissionWorkflow.SETTLEMENT_REQUESTED, Set.of("periodFrom", "periodTo", "agents"));
    }
}
