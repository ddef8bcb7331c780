package io.comanda.studio.domain;

import io.comanda.studio.SlowInstance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps as the engine remembers them, one by one. */
@Repository
public class StepHistory {

    private static final String STEPS =
            """
            a.act_type_ in ('userTask', 'serviceTask', 'sendTask', 'receiveTask', 'businessRuleTask', 'subProcess',
                'eventBasedGateway', 'intermediateMessageCatch', 'intermediateTimer')""";

    /** Rows that come from the database at once. */
    private static final int FETCHED = 500;

    private final JdbcClient jdbc;

    StepHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A version of a process whose steps are summed up. */
    public record Definition(String id, String process, int version) {}

    /** Up to where a version has been summed up. */
    public record Mark(Timestamp until, String lastId) {

        private static final Mark BEGINNING = new Mark(Timestamp.from(Instant.EPOCH), "");
    }

    /**
     * A step that has ended.
     *
     * @param late after it was due
     */
    public record Ended(String id, String businessKey, String step, Timestamp at, Duration took, boolean late) {}

    /** Incidents that came up at a step of an instance. */
    public record Failed(String step, @Nullable String businessKey, long incidents) {}

    /** @param end not included */
    public record Times(Instant begin, Instant end) {}

    public List<Definition> definitions() {
        return jdbc.sql("select id_, key_, version_ from act_re_procdef order by id_")
                .query((row, n) -> new Definition(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** Empty when somebody else sums up this version just now. */
    public Optional<Mark> take(String definition) {
        jdbc.sql("insert into studio_step_mark (definition, until, last_id) values (?, ?, ?) on conflict do nothing")
                .params(definition, Mark.BEGINNING.until(), Mark.BEGINNING.lastId())
                .update();
        return jdbc.sql("select until, last_id from studio_step_mark where definition = ? for update skip locked")
                .param(definition)
                .query((row, n) -> new Mark(row.getTimestamp(1), row.getString(2)))
                .optional();
    }

    public void set(String definition, Mark mark) {
        jdbc.sql("update studio_step_mark set until = ?, last_id = ? where definition = ?")
                .params(mark.until(), mark.lastId(), definition)
                .update();
    }

    /** In the order in which they ended, from the mark on. */
    public List<Ended> ended(String definition, Mark mark, Instant before, int limit) {
        return jdbc.sql(
                        """
                        select a.id_, i.business_key_, a.act_id_, a.end_time_, a.duration_,
                            coalesce(t.due_date_ < a.end_time_, false) late
                        from act_hi_actinst a join act_hi_procinst i on i.proc_inst_id_ = a.proc_inst_id_
                        left join act_hi_taskinst t on t.id_ = a.task_id_
                        where a.proc_def_id_ = ? and a.end_time_ < ? and (a.end_time_, a.id_) > (?, ?)
                          and i.business_key_ is not null and %s
                        order by a.end_time_, a.id_ limit ?"""
                                .formatted(STEPS))
                .params(definition, Timestamp.from(before), mark.until(), mark.lastId(), limit)
                .query((row, n) -> ended(row))
                .list();
    }

    /** Incidents that came up in these moments, of all versions if none is given. */
    public List<Failed> incidents(String process, @Nullable Integer version, Instant from, Instant until) {
        return jdbc.sql(
                        """
                        select coalesce(h.failed_activity_id_, h.activity_id_) step, i.business_key_, count(*) incidents
                        from act_hi_incident h
                        join act_re_procdef d on d.id_ = h.proc_def_id_
                        left join act_hi_procinst i on i.proc_inst_id_ = h.proc_inst_id_
                        where h.proc_def_key_ = :process and h.create_time_ >= :from and h.create_time_ < :until
                          and (:version::int is null or d.version_ = :version)
                          and coalesce(h.failed_activity_id_, h.activity_id_) is not null group by 1, 2""")
                .param("process", process)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("version", version)
                .query((row, n) -> new Failed(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /**
     * The slowest first, of all versions if none is given; they are read as far as somebody goes on.
     *
     * @param atLeast shorter visits are left out
     * @param times in which they ended
     */
    public Stream<SlowInstance> slowest(
            String process, String step, @Nullable Integer version, Duration atLeast, List<Times> times) {
        return jdbc
                .sql(
                        """
                        select i.business_key_, d.version_, a.start_time_, a.end_time_, a.duration_
                        from unnest(:begins::timestamp[], :ends::timestamp[]) as t(begins, ends)
                        join act_hi_actinst a on a.end_time_ >= t.begins and a.end_time_ < t.ends
                        join act_re_procdef d on d.id_ = a.proc_def_id_ and d.key_ = :process
                        join act_hi_procinst i on i.proc_inst_id_ = a.proc_inst_id_
                        where a.act_id_ = :step and a.duration_ >= :atLeast
                          and i.business_key_ is not null and (:version::int is null or d.version_ = :version)
                        order by a.duration_ desc, a.id_""")
                .withFetchSize(FETCHED)
                .param("process", process)
                .param("step", step)
                .param("begins", moments(times, Times::begin))
                .param("ends", moments(times, Times::end))
                .param("atLeast", atLeast.toMillis())
                .param("version", version)
                .query((row, n) -> new SlowInstance(
                        row.getString("business_key_"),
                        row.getInt("version_"),
                        row.getTimestamp("start_time_").toInstant(),
                        row.getTimestamp("end_time_").toInstant(),
                        row.getLong("duration_")))
                .stream();
    }

    private static Timestamp[] moments(List<Times> times, Function<Times, Instant> moment) {
        return times.stream().map(moment).map(Timestamp::from).toArray(Timestamp[]::new);
    }

    private static Ended ended(ResultSet row) throws SQLException {
        return new Ended(
                row.getString("id_"),
                row.getString("business_key_"),
                row.getString("act_id_"),
                row.getTimestamp("end_time_"),
                Duration.ofMillis(row.getLong("duration_")),
                row.getBoolean("late"));
    }
}
