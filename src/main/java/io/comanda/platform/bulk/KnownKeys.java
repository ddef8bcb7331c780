package io.comanda.platform.bulk;

import io.comanda.kernel.ExternalKey;
import io.comanda.kernel.Refusal.Violation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which drafts we know already, and under which number. The key of the other system decides; our number follows it. A
 * number that belongs to something else is never taken over.
 */
public final class KnownKeys {

    private final Map<ExternalKey, String> numbers = new HashMap<>();
    private final Map<String, ExternalKey> keys = new HashMap<>();

    private KnownKeys() {}

    /** Of a row with the columns external_source and external_id, which are empty together. */
    public static @Nullable ExternalKey key(ResultSet row) throws SQLException {
        var source = row.getString("external_source");
        return source == null ? null : new ExternalKey(source, row.getString("external_id"));
    }

    /** @param table one with the columns number, external_source and external_id */
    public static KnownKeys of(JdbcClient jdbc, String table, List<? extends Keyed<?>> drafts) {
        var known = new KnownKeys();
        var asked =
                drafts.stream().map(Keyed::externalKey).filter(Objects::nonNull).toList();
        jdbc.sql(
                        """
                        select number, external_source, external_id from %1$s
                        where number = any (?) and external_id is not null
                        union
                        select number, external_source, external_id from %1$s
                        join unnest(?::text[], ?::text[]) as asked(source, id)
                            on external_source = asked.source and external_id = asked.id"""
                                .formatted(table))
                .params(
                        drafts.stream()
                                .map(Keyed::number)
                                .filter(Objects::nonNull)
                                .toArray(String[]::new),
                        asked.stream().map(ExternalKey::source).toArray(String[]::new),
                        asked.stream().map(ExternalKey::id).toArray(String[]::new))
                .query(row -> {
                    var key = new ExternalKey(row.getString("external_source"), row.getString("external_id"));
                    known.numbers.put(key, row.getString("number"));
                    known.keys.put(row.getString("number"), key);
                });
        return known;
    }

    /** The draft under the number by which we know its key. */
    public <D extends Keyed<D>> D recognise(D draft) {
        var number = draft.externalKey() == null ? null : numbers.get(draft.externalKey());
        if (number != null) {
            return draft.known(number, draft.externalKey());
        }
        return draft.number() == null || draft.externalKey() != null
                ? draft
                : draft.known(draft.number(), keys.get(draft.number()));
    }

    /** What speaks against a recognised draft: its number is that of something else. */
    public List<Violation> taken(Keyed<?> draft) {
        @Nullable ExternalKey owner = draft.number() == null ? null : keys.get(draft.number());
        return owner == null || owner.equals(draft.externalKey())
                ? List.of()
                : List.of(new Violation("/number", "taken", "belongs to " + owner));
    }
}
