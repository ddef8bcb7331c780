package io.comanda.platform.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of notices. Nobody looks back further than half a year. */
@Component
class NoticeRows {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    NoticeRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** One for each of them. */
    void add(Collection<String> usernames, NoticeDraft notice, String by, Timestamp at) {
        jdbc.sql(
                        """
                        insert into platform_notice (username, kind, subject_type, subject, facts, actor, at)
                        select name, ?, ?, ?, ?::jsonb, ?, ? from unnest(?) name""")
                .params(
                        notice.kind(),
                        notice.subjectType(),
                        notice.subject(),
                        json.writeValueAsString(notice.facts()),
                        by,
                        at,
                        usernames.toArray(String[]::new))
                .update();
    }

    List<NoticeView> list(String username, boolean unreadOnly, long before, int limit) {
        return jdbc.sql("select * from platform_notice where username = ? and id < ?"
                        + (unreadOnly ? " and read_at is null" : "") + " order by id desc limit ?")
                .params(username, before, limit)
                .query((row, n) -> notice(row))
                .list();
    }

    int unread(String username, int most) {
        return jdbc.sql(
                        """
                        select count(*) from (
                            select from platform_notice where username = ? and read_at is null limit ?) unread""")
                .params(username, most)
                .query(Integer.class)
                .single();
    }

    /** How many became read: those of this person from one id to another. */
    int read(String username, long from, long to, Timestamp now) {
        return jdbc.sql("update platform_notice set read_at = ?"
                        + " where username = ? and id between ? and ? and read_at is null")
                .params(now, username, from, to)
                .update();
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT12M")
    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from platform_notice where at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private NoticeView notice(ResultSet row) throws SQLException {
        var readAt = row.getTimestamp("read_at");
        return new NoticeView(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("subject_type"),
                row.getString("subject"),
                json.readValue(row.getString("facts"), FACTS),
                row.getString("actor"),
                row.getTimestamp("at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
