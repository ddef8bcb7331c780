package io.comanda.portal.process;

import io.comanda.platform.engine.ProcessMessages;
import io.comanda.portal.QuestionAsked;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands a customer's question to the order desk. */
@Component
class QuestionWorkflow {

    static final String QUESTION_ASKED = "portal.QuestionAsked";

    private final ProcessMessages messages;

    QuestionWorkflow(ProcessMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void questionAsked(QuestionAsked event) {
        messages.start(
                QUESTION_ASKED, event.orderNumber(), Map.of("questionId", event.id(), "question", event.question()));
    }
}
