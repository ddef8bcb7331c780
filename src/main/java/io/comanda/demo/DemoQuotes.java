package io.comanda.demo;

import io.comanda.access.Role;
import io.comanda.quoting.LostReason;
import io.comanda.quoting.QuoteAnswers;
import io.comanda.quoting.QuoteState;
import io.comanda.quoting.Quoting;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes and sends the quotes of the demo, and notes what its customers said. */
@Component
@Profile("demo & !prod")
class DemoQuotes {

    private static final Logger log = LoggerFactory.getLogger(DemoQuotes.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Quoting quoting;
    private final QuoteAnswers answers;
    private final DemoStaff staff;
    private final Clock clock;
    private final JsonMapper json;

    DemoQuotes(Quoting quoting, QuoteAnswers answers, DemoStaff staff, Clock clock, JsonMapper json) {
        this.quoting = quoting;
        this.answers = answers;
        this.staff = staff;
        this.clock = clock;
        this.json = json;
    }

    void run() {
        for (var quote : new DemoFiles(json).list("quotes.yml", DemoQuote.class)) {
            staff.as(Role.ORDER_DESK, () -> carry(quote));
        }
    }

    private boolean carry(DemoQuote quote) {
        var number = quoting.draft(quote.draft()).number();
        quoting.submit(number);
        if (quote.answer() != null && isSent(number)) {
            answer(number, quote.answer());
        }
        return true;
    }

    private void answer(String number, DemoQuote.Answer answer) {
        switch (answer) {
            case ACCEPTED -> answers.accept(number, 1, null);
            case TOO_DEAR -> answers.lose(number, 1, LostReason.PRICE, "Bought elsewhere for less");
        }
    }

    /** The engine sends it; that takes a moment. */
    private boolean isSent(String number) {
        var end = clock.instant().plus(PATIENCE);
        while (clock.instant().isBefore(end)) {
            if (quoting.quote(number).state() == QuoteState.SENT) {
                return true;
            }
            if (!DemoPause.of(PAUSE)) {
                return false;
            }
        }
        log.warn("Quote {} of the demo was not sent", number);
        return false;
    }
}
