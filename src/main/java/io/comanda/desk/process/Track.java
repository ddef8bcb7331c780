package io.comanda.desk.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the process of an order has done so far, also after its end. */
@Component
public class Track {

    private final JdbcClient jdbc;

    Track(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A process instance.
     *
     * @param definition the version it runs on
     */
    public record Instance(String id, String definition, String key, int version) {}

    public Optional<Instance> instance(String subject) {
        return jdbc.sql(
                        """
                        select i.id_, d.id_ as definition, d.key_, d.version_
                        from act_hi_procinst i join act_re_procdef d on d.id_ = i.proc_def_id_
                        where i.business_key_ = ? and i.super_process_instance_id_ is null
                        order by i.start_time_ desc limit 1""")
                .param(subject)
                .query((row, n) -> new Instance(
                        row.getString("id_"),
                        row.getString("definition"),
                        row.getString("key_"),
                        row.getInt("version_")))
                .optional();
    }

    /** When each element was last left in the regular way. */
    public Map<String, Instant> done(String instance) {
        var done = new HashMap<String, Instant>();
        jdbc.sql(
                        """
                        select act_id_, max(end_time_) as at from act_hi_actinst
                        where proc_inst_id_ = ? and end_time_ is not null and act_inst_state_ <> 2 group by act_id_""")
                .param(instance)
                .query(row -> {
                    Timestamp at = row.getTimestamp("at");
                    done.put(row.getString("act_id_"), at.toInstant());
                });
        return done;
    }
}
