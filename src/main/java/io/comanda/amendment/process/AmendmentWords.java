package io.comanda.amendment.process;

import io.comanda.platform.engine.guard.ModelVocabulary;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the process of a change of an order hears, and the variables that come with it. */
@Component
class AmendmentWords implements ModelVocabulary {

    @Override
    public Map<String, Set<String>> messages() {
        return Map.of(
                Names.REQUESTED, Set.of(Names.ORDER),
                Names.WITHDRAWN, Set.of());
    }
}
