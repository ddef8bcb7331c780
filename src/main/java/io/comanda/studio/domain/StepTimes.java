package io.comanda.studio.domain;

import io.comanda.platform.engine.InstanceTraits.Traits;
import io.comanda.studio.HeatSearch;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The durations of steps, summed up by day and by what tells instances apart. */
@Repository
public class StepTimes {

    private static final int BATCH = 500;

    private static final String SEARCHED =
            """
            process = :process and day between :from and :until
                and (:version::int is null or version = :version)
                and (:channel::text is null or channel = :channel)
                and (:warehouse::text is null or warehouse = :warehouse)
                and (:carrier::text is null or carrier = :carrier)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    StepTimes(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What is counted together. */
    public record Cell(String process, LocalDate day, String step, int version, Traits traits, int bucket) {

        public static Cell of(
                String process, LocalDate day, String step, int version, Traits traits, Duration duration) {
            return new Cell(process, day, step, version, traits, DurationBuckets.of(duration));
        }
    }

    /** Somebody with these traits did something on this day. */
    private record Occurrence(String process, LocalDate day, Traits traits) {}

    /** How many instances did a step, and how many of them after it was due. */
    public record Count(int instances, int late) {

        public static Count one(boolean late) {
            return new Count(1, late ? 1 : 0);
        }

        public Count plus(Count other) {
            return new Count(instances + other.instances, late + other.late);
        }
    }

    /** How often a step was done, how often after it was due, and how long it took. */
    public record Taken(long ended, long late, Duration median, Duration nearlyAll) {}

    public void add(Map<Cell, Count> counts) {
        addTraits(counts.keySet().stream()
                .map(cell -> new Occurrence(cell.process(), cell.day(), cell.traits()))
                .distinct()
                .toList());
        batches.batchUpdate(
                """
                insert into studio_step_time (process, day, step, version, channel, warehouse, carrier, bucket, instances,
                    late)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (process, day, step, version, channel, warehouse, carrier, bucket)
                do update set instances = studio_step_time.instances + excluded.instances,
                    late = studio_step_time.late + excluded.late""",
                counts.entrySet(),
                BATCH,
                (statement, entry) -> {
                    var cell = entry.getKey();
                    statement.setString(1, cell.process());
                    statement.setObject(2, cell.day());
                    statement.setString(3, cell.step());
                    statement.setInt(4, cell.version());
                    statement.setString(5, cell.traits().channel());
                    statement.setString(6, cell.traits().warehouse());
                    statement.setString(7, cell.traits().carrier());
                    statement.setInt(8, cell.bucket());
                    statement.setInt(9, entry.getValue().instances());
                    statement.setInt(10, entry.getValue().late());
                });
    }

    private void addTraits(List<Occurrence> occurrences) {
        batches.batchUpdate(
                """
                insert into studio_step_trait (process, day, channel, warehouse, carrier) values (?, ?, ?, ?, ?)
                on conflict do nothing""",
                occurrences,
                BATCH,
                (statement, each) -> {
                    statement.setString(1, each.process());
                    statement.setObject(2, each.day());
                    statement.setString(3, each.traits().channel());
                    statement.setString(4, each.traits().warehouse());
                    statement.setString(5, each.traits().carrier());
                });
    }

    /** By step. */
    public Map<String, Taken> taken(String process, LocalDate from, LocalDate until, HeatSearch search) {
        var spans = new TreeMap<String, DurationBuckets>();
        search(
                        "select step, bucket, sum(instances) instances, sum(late) late from studio_step_time where "
                                + SEARCHED + " group by step, bucket",
                        process,
                        from,
                        until,
                        search)
                .query(row -> {
                    var times = spans.computeIfAbsent(row.getString("step"), step -> new DurationBuckets());
                    times.add(row.getInt("bucket"), row.getLong("instances"));
                    times.addLate(row.getLong("late"));
                });
        var taken = new TreeMap<String, Taken>();
        spans.forEach((step, times) ->
                taken.put(step, new Taken(times.count(), times.late(), times.median(), times.nearlyAll())));
        return taken;
    }

    /**
     * Where the longest visits of a step are to be found.
     *
     * @param instances that many took as long
     * @param atLeast none of them took less
     * @param days on which they ended
     */
    public record Longest(long instances, Duration atLeast, SortedSet<LocalDate> days) {}

    private record Span(LocalDate day, int bucket, long instances) {}

    /** The days and the spans of so many, and of all that took about as long as the last of them. */
    public Longest longest(
            String process, String step, LocalDate from, LocalDate until, HeatSearch search, int wanted) {
        var spans = search(
                        "select day, bucket, sum(instances) instances from studio_step_time where step = :step and "
                                + SEARCHED + " group by day, bucket order by bucket desc",
                        process,
                        from,
                        until,
                        search)
                .param("step", step)
                .query((row, n) ->
                        new Span(row.getObject("day", LocalDate.class), row.getInt("bucket"), row.getLong("instances")))
                .list();
        var days = new TreeSet<LocalDate>();
        var instances = 0L;
        var shortest = Integer.MAX_VALUE;
        for (var span : spans) {
            if (instances >= wanted && span.bucket() < shortest) {
                break;
            }
            days.add(span.day());
            instances += span.instances();
            shortest = span.bucket();
        }
        return new Longest(instances, DurationBuckets.least(shortest), days);
    }

    private JdbcClient.StatementSpec search(
            String sql, String process, LocalDate from, LocalDate until, HeatSearch search) {
        return jdbc.sql(sql)
                .param("process", process)
                .param("from", from)
                .param("until", until)
                .param("version", search.version())
                .param("channel", search.channel())
                .param("warehouse", search.warehouse())
                .param("carrier", search.carrier());
    }

    /** Values of one trait that occur in these days. */
    public List<String> values(Trait trait, String process, LocalDate from, LocalDate until) {
        return jdbc.sql("select distinct " + trait.column() + " from studio_step_trait"
                        + " where process = ? and day between ? and ? and " + trait.column() + " <> '' order by 1")
                .params(process, from, until)
                .query(String.class)
                .list();
    }

    /** What instances are told apart by. */
    public enum Trait {
        CHANNEL,
        WAREHOUSE,
        CARRIER;

        private String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
