package io.comanda.returns.process;

import io.comanda.platform.engine.guard.ModelVocabulary;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the process of a return hears, and the variables that come with it. */
@Component
class ReturnWords implements ModelVocabulary {

    @Override
    public Map<String, Set<String>> messages() {
        return Map.of(
                Names.RETURN_REQUESTED, Set.of(Names.SHIPMENT_STOPPED),
                Names.RETURN_CHANGED, Set.of(),
                Names.RETURN_WITHDRAWN, Set.of(),
                Names.RETURN_INSPECTED, Set.of());
    }
}
