package io.comanda.purchasing.web;

import io.comanda.platform.actor.Actor;
import io.comanda.platform.text.Texts;
import io.comanda.platform.timeline.TimelineEvent;
import java.time.Instant;
import java.util.Locale;

/**
 * Something that happened to an order to a supplier.
 *
 * @param text what happened, in the reader's language
 */
record PurchaseEvent(Instant at, String actor, Actor.Kind actorKind, String kind, String text) {

    static PurchaseEvent of(TimelineEvent event, Texts texts, Locale locale) {
        return new PurchaseEvent(
                event.at(),
                event.actor(),
                event.actorKind(),
                event.kind(),
                texts.get(locale, "timeline." + event.kind(), event.facts()));
    }
}
