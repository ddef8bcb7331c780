package io.comanda.studio;

import static java.util.stream.Collectors.toMap;

import io.comanda.platform.engine.KnownFacts;
import io.comanda.platform.engine.ProcessFact;
import io.comanda.studio.process.sandbox.DryRunDesk;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries a draft on an order that is only made up; nothing real is touched, and nothing is kept. */
@Component
public class DryRuns {

    private final Drafts drafts;
    private final KnownFacts known;
    private final DryRunDesk desk;

    DryRuns(Drafts drafts, KnownFacts known, DryRunDesk desk) {
        this.drafts = drafts;
        this.known = known;
        this.desk = desk;
    }

    /**
     * Walks from the beginning as far as the answers lead.
     *
     * @param like key of a real order whose facts are taken, as far as no others are given
     * @param facts of the made-up order
     * @param peopleOnly steps do the usual unless an answer says otherwise
     * @throws FactUnusable if there is no such fact, or it is of another kind
     */
    public DryRun run(
            String draft,
            String process,
            @Nullable String like,
            Map<String, Object> facts,
            List<DryRunAnswer> answers,
            boolean peopleOnly,
            Locale locale) {
        var files = drafts.draft(draft).files().stream()
                .collect(toMap(DraftFileRow::name, file -> drafts.file(draft, file.name())
                        .content()));
        var all = new HashMap<String, Object>(like == null ? Map.of() : known.values(process, like));
        facts.forEach((name, value) -> all.put(name, usable(process, name, value)));
        all.values().removeIf(value -> value == null || "".equals(value));
        return desk.run(process, files, all, answers, peopleOnly, locale);
    }

    private Object usable(String process, String name, @Nullable Object value) {
        var kind = known.of(process).stream()
                .filter(fact -> fact.name().equals(name))
                .map(ProcessFact::kind)
                .findFirst()
                .orElseThrow(() -> new FactUnusable(name, "unknown", "is no fact of this process"));
        var fits =
                switch (kind) {
                    case TEXT -> value instanceof String;
                    case NUMBER -> value instanceof Number;
                    case FLAG -> value instanceof Boolean;
                };
        if (!fits || value == null) {
            throw new FactUnusable(name, "kind", "is not of the kind of this fact");
        }
        return value;
    }
}
