package io.comanda.quoting.domain;

import io.comanda.platform.notices.NoticeDraft;
import io.comanda.platform.notices.Notices;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.timeline.TimelineEvent;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What happened to a quote, and what its owner is told of it. */
@Component
public class QuoteStory {

    public static final String ASKED = "quoting.QuestionAsked";
    public static final String ANSWERED = "quoting.QuestionAnswered";

    private static final String QUOTE = "quote";
    private static final int LONGEST = 200;

    private final Timeline timeline;
    private final Notices notices;

    QuoteStory(Timeline timeline, Notices notices) {
        this.timeline = timeline;
        this.notices = notices;
    }

    public void tell(String quoteNumber, String kind, Map<String, String> facts) {
        timeline.record(new Entry(QUOTE, quoteNumber, kind, facts));
    }

    /** Tells it on the timeline, and to the owner unless he did it himself. */
    public void tellOwner(Quote quote, String kind, Map<String, String> facts) {
        tell(quote.number(), kind, facts);
        notices.tell(List.of(quote.owner()), new NoticeDraft(kind, QUOTE, quote.number(), facts));
    }

    /** The newest first. */
    public List<TimelineEvent> of(String quoteNumber) {
        return timeline.of(QUOTE, quoteNumber, Long.MAX_VALUE, LONGEST);
    }

    /** Questions of the customer that wait for an answer. */
    public long unanswered(String quoteNumber) {
        var story = of(quoteNumber);
        return story.stream().filter(e -> e.kind().equals(ASKED)).count()
                - story.stream().filter(e -> e.kind().equals(ANSWERED)).count();
    }
}
