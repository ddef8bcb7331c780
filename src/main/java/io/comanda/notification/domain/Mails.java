package io.comanda.notification.domain;

import io.comanda.kernel.Email;
import io.comanda.notification.Backlog;
import io.comanda.notification.FailureCause;
import io.comanda.notification.FailureGroup;
import io.comanda.notification.MailState;
import io.comanda.notification.MailView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails as people look them up and mend them. */
@Repository
public class Mails {

    private static final String VIEW =
            """
            select id, kind, recipient, language, subject_type, subject, title, state, attempts, maybe_sent, cause,
                   last_error, message_id, created_at, due_at, sent_at
            from notification_mail\s""";

    private static final String AGAIN =
            "update notification_mail set state = 'PENDING', attempts = 0, cause = null, due_at = :now";

    private final JdbcClient jdbc;

    Mails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<MailView> mail(long id) {
        return jdbc.sql(VIEW + "where id = :id")
                .param("id", id)
                .query((row, n) -> view(row))
                .optional();
    }

    public List<MailView> of(String subjectType, String subject) {
        return jdbc.sql(VIEW + "where subject_type = :type and subject = :subject order by id desc limit 200")
                .param("type", subjectType)
                .param("subject", subject)
                .query((row, n) -> view(row))
                .list();
    }

    public List<MailView> failed(FailureCause cause, long before, int limit) {
        return jdbc.sql(VIEW
                        + "where state = 'FAILED' and cause = :cause and id < :before order by id desc limit :limit")
                .param("cause", cause.name())
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> view(row))
                .list();
    }

    public List<FailureGroup> failures() {
        return jdbc.sql(
                        """
                        select cause, count(*) as mails, min(created_at) as oldest,
                               (array_agg(last_error order by id desc))[1] as last_error
                        from notification_mail where state = 'FAILED' group by cause order by mails desc, cause""")
                .query((row, n) -> new FailureGroup(
                        FailureCause.valueOf(row.getString("cause")),
                        row.getLong("mails"),
                        row.getTimestamp("oldest").toInstant(),
                        String.valueOf(row.getString("last_error"))))
                .list();
    }

    public Backlog backlog(Instant before) {
        return jdbc.sql(
                        """
                        select count(*) as waiting, min(created_at) as oldest
                        from notification_mail where state in ('PENDING', 'SENDING') and created_at <= ?""")
                .param(Timestamp.from(before))
                .query((row, n) -> new Backlog(row.getLong("waiting"), instant(row.getTimestamp("oldest"))))
                .single();
    }

    public List<MailView> waiting(Instant before, int skip, int limit) {
        return jdbc.sql(
                        """
                        select * from notification_mail where state in ('PENDING', 'SENDING') and created_at <= ?
                        order by created_at desc, id desc offset ? limit ?""")
                .params(Timestamp.from(before), skip, limit)
                .query((row, n) -> view(row))
                .list();
    }

    public List<Long> hurry(Collection<Long> ids, Instant now) {
        return jdbc.sql(
                        """
                        update notification_mail set due_at = least(due_at, ?)
                        where id = any(?) and state = 'PENDING' returning id""")
                .params(Timestamp.from(now), ids.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    public boolean retry(long id, Instant now) {
        return jdbc.sql(AGAIN + " where id = :id and state = 'FAILED'")
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    public List<Long> retryAll(FailureCause cause, Instant now) {
        return jdbc.sql(AGAIN + " where state = 'FAILED' and cause = :cause returning id")
                .param("cause", cause.name())
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .list();
    }

    /** How many of these mails are in this state. */
    public int among(Collection<Long> ids, MailState... states) {
        return jdbc.sql("select count(*) from notification_mail where id = any(?) and state = any(?)")
                .params(
                        ids.toArray(Long[]::new),
                        Arrays.stream(states).map(MailState::name).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    public boolean redirect(long id, Email recipient, Instant now) {
        return jdbc.sql(AGAIN + ", recipient = :recipient where id = :id and state = 'FAILED'")
                        .param("recipient", recipient.value())
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    public boolean skip(long id, String reason) {
        return jdbc.sql(
                                "update notification_mail set state = 'SUPPRESSED', last_error = :reason where id = :id and state = 'FAILED'")
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static MailView view(ResultSet row) throws SQLException {
        var cause = row.getString("cause");
        return new MailView(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("subject_type"),
                row.getString("subject"),
                row.getString("title"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getBoolean("maybe_sent"),
                cause == null ? null : FailureCause.valueOf(cause),
                row.getString("last_error"),
                row.getString("message_id"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                instant(row.getTimestamp("sent_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
