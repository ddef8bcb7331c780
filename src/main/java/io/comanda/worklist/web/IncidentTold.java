package io.comanda.worklist.web;

import io.comanda.platform.incidents.Incident;
import io.comanda.platform.incidents.IncidentAction;
import io.comanda.platform.incidents.IncidentStory;
import io.comanda.platform.incidents.IncidentTry;
import io.comanda.platform.text.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An incident in the reader's language.
 *
 * @param explanation what happened, where, since when, how often, and the last error
 * @param onRetry what happens when it is tried again
 * @param tries the latest attempts, the newest first
 * @param data what may be corrected before the next try
 * @param trace for administrators only
 */
record IncidentTold(
        Incident incident,
        String cause,
        String explanation,
        String onRetry,
        List<IncidentTry> tries,
        Map<String, Object> data,
        List<Offer> actions,
        @Nullable String trace) {

    /** Something the reader can do now. */
    record Offer(String name, String label, String method, String href) {}

    static IncidentTold of(IncidentStory story, Texts texts, Locale locale, ZoneId zone) {
        var incident = story.incident();
        var source = incident.id().substring(0, incident.id().indexOf('-'));
        var explanation = texts.get(
                locale,
                "incident." + source,
                Map.of(
                        "where", where(incident, texts, locale),
                        "subject", incident.subject(),
                        "attempts", incident.attempts(),
                        "since", incident.since().atZone(zone).toLocalDateTime(),
                        "message", incident.message()));
        var retry = new IncidentAction("retry", "POST", "/api/incidents/" + incident.id() + "/retry");
        var offers = Stream.concat(Stream.of(retry), story.actions().stream())
                .map(a -> new Offer(a.name(), texts.get(locale, "incident.action." + a.name()), a.method(), a.href()))
                .toList();
        return new IncidentTold(
                incident,
                story.cause(),
                explanation,
                texts.get(locale, "incident.retry." + source),
                story.tries(),
                story.data(),
                offers,
                story.trace());
    }

    /** Steps have their names in the diagram, mails have theirs among the texts. */
    private static String where(Incident incident, Texts texts, Locale locale) {
        var name = "mail." + incident.where() + ".name";
        return texts.has(name) ? texts.get(locale, name) : incident.where();
    }
}
