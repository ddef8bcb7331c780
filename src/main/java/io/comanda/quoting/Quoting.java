package io.comanda.quoting;

import io.comanda.customer.Customers;
import io.comanda.ordering.Channel;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.numbering.Numbering;
import io.comanda.quoting.domain.Quote;
import io.comanda.quoting.domain.QuoteLetters;
import io.comanda.quoting.domain.QuoteStory;
import io.comanda.quoting.domain.QuoteWriting;
import io.comanda.quoting.domain.Quotes;
import io.comanda.quoting.domain.Written;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The face of this module: writes quotes, sends them, takes them back. */
@Service
@Transactional
public class Quoting {

    private final Quotes quotes;
    private final QuoteWriting writing;
    private final QuoteLetters letters;
    private final QuoteStory story;
    private final Customers customers;
    private final Numbering numbering;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    Quoting(
            Quotes quotes,
            QuoteWriting writing,
            QuoteLetters letters,
            QuoteStory story,
            Customers customers,
            Numbering numbering,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.quotes = quotes;
        this.writing = writing;
        this.letters = letters;
        this.story = story;
        this.customers = customers;
        this.numbering = numbering;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public QuoteView quote(String number) {
        return quotes.get(number).view();
    }

    /** Writes a draft at today's prices; nobody outside knows of it. */
    public QuoteView draft(QuoteDraft draft) {
        var channel = Channel.of(actor.get());
        return begin(draft.order().customerNumber(), channel, writing.write(draft, channel), null);
    }

    /** Writes the draft anew, at today's prices. Its customer stays. */
    public QuoteView change(String number, QuoteDraft draft) {
        var quote = quotes.lock(number);
        quote.requireFor(draft.order().customerNumber());
        quote.rewrite(writing.write(draft, quote.channel()));
        story.tell(number, "quoting.QuoteChanged", total(quote));
        return quote.view();
    }

    /** Another draft of the same goods at today's prices. */
    public QuoteView copy(String number) {
        var like = quotes.get(number).view();
        var draft = new QuoteDraft(like.latest().request(), null, like.latest().introduction());
        var channel = Channel.of(actor.get());
        return begin(like.customerNumber(), channel, writing.write(draft, channel), number);
    }

    /** Hands the draft to the process that has it approved and sends it. */
    public QuoteView submit(String number) {
        var quote = quotes.lock(number);
        var version = quote.submit(writing.today());
        story.tell(number, "quoting.QuoteSubmitted", Map.of("version", String.valueOf(version)));
        events.publishEvent(new QuoteSubmitted(number, version));
        return quote.view();
    }

    /** Begins a further version; the one the customer has holds no longer. */
    public QuoteView revise(String number) {
        var quote = quotes.lock(number);
        var wasOut = quote.revise(writing.usualEnd(), actor.get().name(), clock.instant());
        story.tell(
                number,
                "quoting.QuoteRevised",
                Map.of("version", String.valueOf(quote.view().latest().version())));
        if (wasOut) {
            events.publishEvent(new QuoteWithdrawn(number));
        }
        return quote.view();
    }

    public QuoteView withdraw(String number, @Nullable String reason) {
        var quote = quotes.lock(number);
        quote.withdraw(reason, actor.get().name(), clock.instant());
        story.tell(number, "quoting.QuoteWithdrawn", reason == null ? Map.of() : Map.of("reason", reason));
        events.publishEvent(new QuoteWithdrawn(number));
        return quote.view();
    }

    /** Reminds the customer now. */
    public QuoteView remind(String number) {
        var quote = quotes.lock(number);
        quote.reminded(clock.instant());
        letters.remind(quote.view(), clock.instant().toString());
        story.tell(number, "quoting.QuoteReminded", Map.of());
        return quote.view();
    }

    private QuoteView begin(String customerNumber, String channel, Written written, @Nullable String copiedFrom) {
        var customer = customers.customer(customerNumber);
        var who = actor.get().name();
        var number = numbering.next(QuoteSeries.KIND + "-" + writing.today().getYear());
        var quote = new Quote(number, customer, channel, who, written, copiedFrom, clock.instant());
        quotes.add(quote);
        story.tell(number, "quoting.QuoteDrafted", total(quote));
        return quote.view();
    }

    private static Map<String, String> total(Quote quote) {
        return Map.of("total", quote.offer().totals().gross().toString());
    }
}
