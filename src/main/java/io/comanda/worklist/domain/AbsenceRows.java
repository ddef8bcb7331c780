package io.comanda.worklist.domain;

import io.comanda.worklist.Absence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Absences as they are stored. */
@Component
public class AbsenceRows {

    private static final int MOST = 500;
    private static final String SELECT =
            """
            select a.id, a.username, coalesce(u.display_name, a.username) as name, a.deputy,
                coalesce(d.display_name, a.deputy) as deputy_name, from_day, to_day
            from worklist_absence a
            left join access_account u on u.username = a.username
            left join access_account d on d.username = a.deputy
            """;

    private final JdbcClient jdbc;

    AbsenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are not over; of one person as absent or deputy, or of all. */
    public List<Absence> from(LocalDate today, @Nullable String concerning) {
        return jdbc.sql(SELECT
                        + "where to_day >= :today and (:who::text is null or a.username = :who or deputy = :who)"
                        + " order by from_day, a.id limit " + MOST)
                .param("today", today)
                .param("who", concerning, Types.VARCHAR)
                .query((row, n) -> absence(row))
                .list();
    }

    public List<String> coveredBy(String deputy, LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct username from worklist_absence
                        where deputy = ? and ? between from_day and to_day order by username limit 20""")
                .params(deputy, day)
                .query(String.class)
                .list();
    }

    public List<Absence> on(LocalDate day, List<String> usernames) {
        return jdbc.sql(SELECT + "where ? between from_day and to_day and a.username = any(?) order by a.id")
                .params(day, usernames.toArray(String[]::new))
                .query((row, n) -> absence(row))
                .list();
    }

    public boolean overlaps(String username, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select exists (select 1 from worklist_absence
                        where username = ? and from_day <= ? and to_day >= ?)""")
                .params(username, to, from)
                .query(Boolean.class)
                .single();
    }

    /** Its id. */
    public long add(String username, String deputy, LocalDate from, LocalDate to, String by, Instant at) {
        return jdbc.sql(
                        """
                        insert into worklist_absence (username, deputy, from_day, to_day, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(username, deputy, from, to, by, Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    public Optional<Absence> find(long id) {
        return jdbc.sql(SELECT + "where a.id = ?")
                .param(id)
                .query((row, n) -> absence(row))
                .optional();
    }

    public void remove(long id) {
        jdbc.sql("delete from worklist_absence where id = ?").param(id).update();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getLong("id"),
                row.getString("username"),
                row.getString("name"),
                row.getString("deputy"),
                row.getString("deputy_name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }
}
