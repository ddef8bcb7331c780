package io.comanda.desk.domain;

import io.comanda.desk.Colleague;
import io.comanda.desk.NoticeView;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of notices. */
@Component
public class NoticeRows {

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each of them. */
    public void add(Collection<String> usernames, String orderNumber, String writtenBy, String text, Instant at) {
        jdbc.sql(
                        """
                        insert into desk_notice (username, order_number, written_by, text, at)
                        select name, ?, ?, ?, ? from unnest(?) name""")
                .params(orderNumber, writtenBy, text, Timestamp.from(at), usernames.toArray(String[]::new))
                .update();
    }

    /** The newest first, behind the last id seen. */
    public List<NoticeView> list(String username, boolean unreadOnly, long before, int limit) {
        return jdbc.sql("select * from desk_notice where username = ? and id < ?"
                        + (unreadOnly ? " and read_at is null" : "") + " order by id desc limit ?")
                .params(username, before, limit)
                .query((row, n) -> new NoticeView(
                        row.getLong("id"),
                        row.getString("order_number"),
                        row.getString("written_by"),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("read_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null)))
                .list();
    }

    /** People whose user name or name begins so. */
    public List<Colleague> colleagues(String beginning, int limit) {
        var pattern = beginning.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return jdbc.sql(
                        """
                        select username, display_name from access_account
                        where active and kind = 'PERSON'
                          and (username like platform_fold(?) or platform_fold(display_name) like platform_fold(?))
                        order by username limit ?""")
                .params(pattern, pattern, limit)
                .query(Colleague.class)
                .list();
    }

    public int unread(String username, int most) {
        return jdbc.sql(
                        """
                        select count(*) from (
                            select from desk_notice where username = ? and read_at is null limit ?) unread""")
                .params(username, most)
                .query(Integer.class)
                .single();
    }

    /** Marks those up to this id as read. */
    public void read(String username, long upTo, Instant now) {
        jdbc.sql("update desk_notice set read_at = ? where username = ? and id <= ? and read_at is null")
                .params(Timestamp.from(now), username, upTo)
                .update();
    }
}
