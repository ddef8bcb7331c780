package io.comanda.studio.web;

import io.comanda.platform.actor.Actor;
import io.comanda.platform.text.Texts;
import io.comanda.platform.timeline.TimelineEvent;
import java.time.Instant;
import java.util.Locale;

/** Something that happened to a draft, told in the reader's language. */
record DraftEvent(Instant at, String actor, Actor.Kind actorKind, String text) {

    static DraftEvent of(TimelineEvent event, Texts texts, Locale locale) {
        var key = "timeline." + event.kind();
        var text = texts.has(key) ? texts.get(locale, key, event.facts()) : event.kind();
        return new DraftEvent(event.at(), event.actor(), event.actorKind(), text);
    }
}
