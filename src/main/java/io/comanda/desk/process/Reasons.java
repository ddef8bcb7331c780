package io.comanda.desk.process;

import io.comanda.desk.Waiting;
import io.comanda.platform.text.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Why orders wait, as a sentence: by the element they stand at, else by the sort of it. */
@Component
public class Reasons {

    /** As the incident desk names incidents of steps. */
    private static final String STEP = "step-";

    private final Stands stands;
    private final Diagrams diagrams;
    private final Texts texts;

    Reasons(Stands stands, Diagrams diagrams, Texts texts) {
        this.stands = stands;
        this.diagrams = diagrams;
        this.texts = texts;
    }

    /** By order, the reason that most needs a person; none for an order whose process has ended. */
    public Map<String, Waiting> of(Collection<String> orderNumbers, Locale locale) {
        if (orderNumbers.isEmpty()) {
            return Map.of();
        }
        return stands.of(orderNumbers).values().stream()
                .map(places -> places.get(0))
                .collect(Collectors.toMap(Stand::subject, stand -> waiting(stand, locale)));
    }

    /** Everywhere one order stands. */
    public List<Waiting> all(String orderNumber, Locale locale) {
        return stands.of(List.of(orderNumber)).getOrDefault(orderNumber, List.of()).stream()
                .map(stand -> waiting(stand, locale))
                .toList();
    }

    private Waiting waiting(Stand stand, Locale locale) {
        return new Waiting(
                stand.kind(),
                stand.element(),
                sentence(stand, locale),
                stand.since(),
                stand.group(),
                stand.assignee(),
                stand.kind() == Waiting.Kind.TASK ? stand.reference() : null,
                stand.kind() == Waiting.Kind.INCIDENT ? STEP + stand.reference() : null);
    }

    private String sentence(Stand stand, Locale locale) {
        var own = "waiting." + stand.element();
        var expected = stand.kind() == Waiting.Kind.TASK || stand.kind() == Waiting.Kind.MESSAGE;
        var key = expected && texts.has(own) ? own : "waiting." + stand.kind();
        return texts.get(locale, key, Map.of("step", diagrams.name(stand.definition(), stand.element())));
    }
}
