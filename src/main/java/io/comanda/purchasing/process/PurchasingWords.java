package io.comanda.purchasing.process;

import io.comanda.platform.engine.guard.ModelVocabulary;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the process of a purchase order hears, and the variables that come with it. */
@Component
class PurchasingWords implements ModelVocabulary {

    @Override
    public Map<String, Set<String>> messages() {
        return Map.of(
                Names.PURCHASE_PROPOSED, Set.of(),
                Names.PURCHASE_CHANGED, Set.of(),
                Names.PURCHASE_WITHDRAWN, Set.of(),
                Names.PURCHASES_REQUESTED, Set.of(Names.REQUESTED_BY));
    }
}
