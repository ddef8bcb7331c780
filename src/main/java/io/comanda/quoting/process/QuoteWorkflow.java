package io.comanda.quoting.process;

import io.comanda.platform.engine.ProcessMessages;
import io.comanda.quoting.QuoteAccepted;
import io.comanda.quoting.QuoteDeclined;
import io.comanda.quoting.QuoteQuestioned;
import io.comanda.quoting.QuoteSubmitted;
import io.comanda.quoting.QuoteWithdrawn;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of a quote, and tells it what the customer and we say. */
@Component
class QuoteWorkflow {

    static final String QUOTE_SUBMITTED = "quoting.QuoteSubmitted";
    static final String QUOTE_ACCEPTED = "quoting.QuoteAccepted";
    static final String QUOTE_DECLINED = "quoting.QuoteDeclined";
    static final String QUOTE_WITHDRAWN = "quoting.QuoteWithdrawn";
    static final String QUOTE_QUESTIONED = "quoting.QuoteQuestioned";

    private final ProcessMessages messages;

    QuoteWorkflow(ProcessMessages messages) {
        this.messages = messages;
    }

    @EventListener
    void quoteSubmitted(QuoteSubmitted event) {
        messages.start(QUOTE_SUBMITTED, event.quoteNumber(), Map.of(QuoteVariables.VERSION, event.version()));
    }

    @EventListener
    void quoteAccepted(QuoteAccepted event) {
        messages.deliver(QUOTE_ACCEPTED, event.quoteNumber(), Map.of());
    }

    @EventListener
    void quoteDeclined(QuoteDeclined event) {
        messages.deliver(QUOTE_DECLINED, event.quoteNumber(), Map.of());
    }

    @EventListener
    void quoteWithdrawn(QuoteWithdrawn event) {
        messages.deliver(QUOTE_WITHDRAWN, event.quoteNumber(), Map.of());
    }

    @EventListener
    void quoteQuestioned(QuoteQuestioned event) {
        messages.deliver(QUOTE_QUESTIONED, event.quoteNumber(), Map.of("question", event.question()));
    }
}
