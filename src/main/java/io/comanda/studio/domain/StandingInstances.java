package io.comanda.studio.domain;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Running instances of a version, and where they stand. */
@Repository
public class StandingInstances {

    private final JdbcClient jdbc;

    StandingInstances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A running instance.
     *
     * @param steps at which its tokens are
     */
    public record Standing(String instance, @Nullable String businessKey, List<String> steps) {}

    /** In an order that favours none, so that the first percent of them is a fair sample. */
    public List<Standing> of(String definition) {
        return jdbc.sql(
                        """
                        select i.id_, i.business_key_, array_agg(distinct e.act_id_ order by e.act_id_) steps
                        from act_ru_execution i
                        join act_ru_execution e on e.proc_inst_id_ = i.id_
                        where i.proc_def_id_ = ? and i.parent_id_ is null and e.act_id_ is not null
                          and not exists (select from act_ru_execution c where c.parent_id_ = e.id_)
                        group by i.id_, i.business_key_
                        order by md5(i.id_)""")
                .param(definition)
                .query((row, n) -> new Standing(
                        row.getString("id_"), row.getString("business_key_"), texts(row.getArray("steps"))))
                .list();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
