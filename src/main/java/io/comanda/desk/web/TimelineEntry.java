package io.comanda.desk.web;

import io.comanda.platform.actor.Actor;
import io.comanda.platform.text.FactWords;
import io.comanda.platform.text.Texts;
import io.comanda.platform.timeline.TimelineEvent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened.
 *
 * @param kind module and past tense, for instance {@code ordering.OrderPlaced}
 * @param text what happened, in the reader's language
 * @param attachments files that came with a comment
 */
record TimelineEntry(
        Instant at,
        String actor,
        Actor.Kind actorKind,
        String kind,
        String text,
        Map<String, String> facts,
        List<Attachment> attachments) {

    /** @param id of the document */
    record Attachment(long id, String fileName) {}

    static TimelineEntry of(TimelineEvent event, FactWords words, Texts texts, Locale locale) {
        return new TimelineEntry(
                event.at(),
                event.actor(),
                event.actorKind(),
                event.kind(),
                texts.get(locale, "timeline." + event.kind(), words.in(locale, event.facts())),
                event.facts(),
                attachments(event.facts()));
    }

    private static List<Attachment> attachments(Map<String, String> facts) {
        return Optional.ofNullable(facts.get("attachments")).stream()
                .flatMap(String::lines)
                .map(line -> line.split(" ", 2))
                .map(parts -> new Attachment(Long.parseLong(parts[0]), parts[1]))
                .toList();
    }
}
