package io.comanda.platform.bulk;

import static java.util.stream.Collectors.toSet;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.bulk.BulkResult.Rejected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of one bulk on their way to the database: those still accepted, in order, and those rejected with reasons.
 */
public final class Bulk<D> {

    private final Map<Integer, D> accepted = new LinkedHashMap<>();
    private final List<Rejected> rejected = new ArrayList<>();

    public Bulk(List<D> drafts) {
        for (var i = 0; i < drafts.size(); i++) {
            accepted.put(i, drafts.get(i));
        }
    }

    /** Rejects each draft for which the rule names a violation. */
    public Bulk<D> reject(Function<D, List<Violation>> rule) {
        accepted.entrySet().removeIf(draft -> {
            var violations = rule.apply(draft.getValue());
            if (!violations.isEmpty()) {
                rejected.add(new Rejected(draft.getKey(), violations));
            }
            return !violations.isEmpty();
        });
        return this;
    }

    /** Rejects a draft whose key an earlier one of the same bulk has; a draft without key is let through. */
    public Bulk<D> rejectRepeated(String pointer, Function<D, ? extends @Nullable Object> key) {
        var seen = new HashSet<Object>();
        return reject(draft -> {
            var value = key.apply(draft);
            return value == null || seen.add(value)
                    ? List.of()
                    : List.of(new Violation(pointer, "repeated", "comes twice in this bulk: " + value));
        });
    }

    /** Rejects a draft that refers to something that does not exist; all references are looked up at once. */
    public Bulk<D> rejectUnknown(
            String pointer,
            Function<D, @Nullable String> reference,
            Function<Collection<String>, Set<String>> existing) {
        var known = existing.apply(accepted.values().stream()
                .map(reference)
                .filter(Objects::nonNull)
                .collect(toSet()));
        return reject(draft -> {
            var referred = reference.apply(draft);
            return referred == null || known.contains(referred)
                    ? List.of()
                    : List.of(new Violation(pointer, "unknown", "There is no " + referred));
        });
    }

    public Bulk<D> map(UnaryOperator<D> change) {
        accepted.replaceAll((index, draft) -> change.apply(draft));
        return this;
    }

    public List<D> accepted() {
        return List.copyOf(accepted.values());
    }

    public BulkResult result(Upsert.Count written) {
        var unchanged = accepted.size() - written.created() - written.updated();
        return new BulkResult(written.created(), written.updated(), unchanged, List.copyOf(rejected));
    }
}
