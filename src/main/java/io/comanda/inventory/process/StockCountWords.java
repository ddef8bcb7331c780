package io.comanda.inventory.process;

import io.comanda.platform.engine.guard.ModelVocabulary;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the process of a stock count hears, and the variables that come with it. */
@Component
class StockCountWords implements ModelVocabulary {

    @Override
    public Map<String, Set<String>> messages() {
        return Map.of(StockCountWorkflow.DIFFERENCES_FOUND, Set.of("differences", "differenceValue"));
    }
}
