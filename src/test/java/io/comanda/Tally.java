package io.comanda;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.ttddyy.dsproxy.QueryInfo;

/** What was asked of the database. Each statement of a batch counts, and each commit of a transaction that asked at all. */
public class Tally {

    private static final Pattern TABLE =
            Pattern.compile("(?:\\b(?:into|update|from)\\s+|nextval\\s*\\(?\\s*')([a-z]+_\\w+)");
    private static final List<String> VERBS = List.of("insert", "update", "delete", "select");

    private final Map<Kind, Sum> sums = new ConcurrentHashMap<>();
    private final LongAdder commits = new LongAdder();

    /** One verb on one table. */
    public record Kind(String verb, String table) {

        static Kind of(String sql) {
            var text = sql.toLowerCase(Locale.ROOT);
            var verb = VERBS.stream().filter(text::contains).findFirst().orElse("other");
            var table = TABLE.matcher(text);
            return new Kind(verb, table.find() ? table.group(1) : "none");
        }

        /** The module that owns the table; {@code act} is the engine. */
        public String owner() {
            return table.contains("_") ? table.substring(0, table.indexOf('_')) : table;
        }
    }

    /** How often one kind was asked, and how long the asking threads waited for it. */
    public record Spent(Kind kind, long statements, long nanos) {}

    private record Sum(LongAdder statements, LongAdder nanos) {}

    void add(String sql, int times, long nanos) {
        var sum = sums.computeIfAbsent(Kind.of(sql), k -> new Sum(new LongAdder(), new LongAdder()));
        sum.statements().add(times);
        sum.nanos().add(nanos);
    }

    void commit() {
        commits.increment();
    }

    /** For whoever wants to see the statements themselves, just before they are carried out. */
    protected void asked(QueryInfo query) {}

    public long statements() {
        return spent().stream().mapToLong(Spent::statements).sum();
    }

    public long commits() {
        return commits.sum();
    }

    /** The most frequent first. */
    public List<Spent> spent() {
        return sums.entrySet().stream()
                .map(e -> new Spent(
                        e.getKey(),
                        e.getValue().statements().sum(),
                        e.getValue().nanos().sum()))
                .sorted(Comparator.comparing(Spent::statements).reversed())
                .toList();
    }

    @Override
    public String toString() {
        return spent().stream()
                .map(s ->
                        s.statements() + " " + s.kind().verb() + " " + s.kind().table())
                .collect(Collectors.joining("\n", statements() + " statements, " + commits() + " commits\n", ""));
    }
}
