package io.comanda.quoting;

import io.comanda.ordering.Ordering;
import io.comanda.ordering.QuotedPrices;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.quoting.domain.QuoteLetters;
import io.comanda.quoting.domain.QuoteStory;
import io.comanda.quoting.domain.QuoteWriting;
import io.comanda.quoting.domain.Quotes;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a customer says to an offer, by his link or through the desk. */
@Service
@Transactional
public class QuoteAnswers {

    /** Of the orders that come from quotes. */
    private static final String SOURCE = "quote";

    private static final int MOST_QUESTIONS = 5;

    private final Quotes quotes;
    private final QuoteWriting writing;
    private final QuoteLetters letters;
    private final QuoteStory story;
    private final Ordering ordering;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    QuoteAnswers(
            Quotes quotes,
            QuoteWriting writing,
            QuoteLetters letters,
            QuoteStory story,
            Ordering ordering,
            Timeline timeline,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.quotes = quotes;
        this.writing = writing;
        this.letters = letters;
        this.story = story;
        this.ordering = ordering;
        this.timeline = timeline;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Makes the offer an order at the prices offered; said twice it stays one order.
     *
     * @param name who says yes, as he types it; the caller if left out
     * @return the order's number
     */
    public String accept(String number, int version, @Nullable String name) {
        var quote = quotes.lock(number);
        var known = quote.orderNumber();
        if (known != null) {
            return known;
        }
        quote.requireAnswerable(version, writing.today());
        var order = ordering.place(
                        quote.view().latest().request().wish(quote.channel()),
                        new QuotedPrices(
                                SOURCE,
                                number,
                                quote.sentOn(writing.zone()),
                                quote.offer().lines()))
                .number();
        var who = Optional.ofNullable(name).orElse(actor.get().name());
        quote.accept(order, who, clock.instant());
        timeline.record(Entry.order(order, "quoting.OrderMade", Map.of("quoteNumber", number)));
        story.tellOwner(quote, "quoting.QuoteAccepted", Map.of("name", who, "orderNumber", order));
        events.publishEvent(new QuoteAccepted(number));
        return order;
    }

    /** The offer is lost. */
    public QuoteView lose(String number, int version, LostReason reason, @Nullable String remark) {
        var quote = quotes.lock(number);
        quote.requireAnswerable(version, writing.today());
        quote.lose(reason, remark, actor.get().name(), clock.instant());
        var facts = new HashMap<>(Map.of("reason", reason.name()));
        Optional.ofNullable(remark).ifPresent(text -> facts.put("remark", text));
        story.tellOwner(quote, "quoting.QuoteDeclined", facts);
        events.publishEvent(new QuoteDeclined(number));
        return quote.view();
    }

    /** A question becomes a task of the order desk. */
    public QuoteView ask(String number, int version, String question) {
        var quote = quotes.lock(number);
        quote.requireAnswerable(version, writing.today());
        if (story.unanswered(number) >= MOST_QUESTIONS) {
            throw new TooManyQuoteQuestions(MOST_QUESTIONS);
        }
        story.tellOwner(quote, QuoteStory.ASKED, Map.of("question", question));
        events.publishEvent(new QuoteQuestioned(number, question));
        return quote.view();
    }

    /**
     * The answer appears on the customer's page and goes out by mail.
     *
     * @param occasion tells it from answers to other questions; the same again is told once
     */
    public void answer(String number, String question, String answer, String occasion) {
        var quote = quotes.get(number);
        story.tell(number, QuoteStory.ANSWERED, Map.of("question", question, "answer", answer));
        letters.answer(quote.view(), question, answer, occasion);
    }
}
