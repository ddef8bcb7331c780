package io.comanda.portal.process;

import io.comanda.platform.engine.guard.ModelVocabulary;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the process of a question of a customer hears, and the variables that come with it. */
@Component
class PortalWords implements ModelVocabulary {

    @Override
    public Map<String, Set<String>> messages() {
        return Map.of(QuestionWorkflow.QUESTION_ASKED, Set.of("questionId", "question"));
    }
}
