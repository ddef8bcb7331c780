package io.comanda.quoting;

import io.comanda.platform.timeline.TimelineEvent;
import io.comanda.quoting.domain.QuoteStory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers ask about offers; the timeline is where questions and answers are kept. */
@Service
@Transactional(readOnly = true)
public class QuoteQuestions {

    private final QuoteStory story;

    QuoteQuestions(QuoteStory story) {
        this.story = story;
    }

    /** A question with its answer, if there is one yet. */
    public record Asked(Instant askedAt, String question, @Nullable Instant answeredAt, @Nullable String answer) {}

    /** The newest first. */
    public List<Asked> of(String quoteNumber) {
        var answers = new HashMap<String, TimelineEvent>();
        var asked = new ArrayList<Asked>();
        for (var event : story.of(quoteNumber)) {
            var question = String.valueOf(event.facts().get("question"));
            if (event.kind().equals(QuoteStory.ANSWERED)) {
                answers.put(question, event);
            } else if (event.kind().equals(QuoteStory.ASKED)) {
                asked.add(asked(event, question, answers.remove(question)));
            }
        }
        return asked;
    }

    private static Asked asked(TimelineEvent event, String question, @Nullable TimelineEvent answer) {
        return answer == null
                ? new Asked(event.at(), question, null, null)
                : new Asked(event.at(), question, answer.at(), answer.facts().get("answer"));
    }
}
