package io.comanda.quoting.web;

import io.comanda.platform.actor.Actor;
import io.comanda.platform.text.Texts;
import io.comanda.platform.timeline.TimelineEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;

/** Something that happened to a quote, told in the reader's language. */
record QuoteEvent(Instant at, String actor, Actor.Kind actorKind, String text) {

    static QuoteEvent of(TimelineEvent event, Texts texts, Locale locale) {
        var facts = new HashMap<String, Object>(event.facts());
        facts.computeIfPresent("reason", (name, reason) -> word(texts, locale, "quoting.lost." + reason, reason));
        var key = "timeline." + event.kind();
        return new QuoteEvent(
                event.at(), event.actor(), event.actorKind(), word(texts, locale, key, facts, event.kind()));
    }

    private static Object word(Texts texts, Locale locale, String key, Object otherwise) {
        return texts.has(key) ? texts.get(locale, key) : otherwise;
    }

    private static String word(
            Texts texts, Locale locale, String key, HashMap<String, Object> facts, String otherwise) {
        return texts.has(key) ? texts.get(locale, key, facts) : otherwise;
    }
}
