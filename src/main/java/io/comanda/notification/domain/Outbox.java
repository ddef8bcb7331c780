package io.comanda.notification.domain;

import io.comanda.notification.FailureCause;
import io.comanda.notification.MailSettings;
import io.comanda.notification.Notice;
import io.comanda.platform.database.AfterCommit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mails on their way out. A sender leases a batch under a token of its own; whatever it notes afterwards counts only as
 * long as it still holds the lease.
 */
@Repository
public class Outbox {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MailBell bell;
    private final MailSettings settings;

    Outbox(JdbcClient jdbc, JsonMapper json, MailBell bell, MailSettings settings) {
        this.jdbc = jdbc;
        this.json = json;
        this.bell = bell;
        this.settings = settings;
    }

    /** Keeps a mail, unless one with its key is there already. */
    public void add(Notice notice, Map<String, Object> facts, Instant now) {
        jdbc.sql(
                        """
                        insert into notification_mail
                            (dedupe_key, message_id, kind, recipient, language, subject_type, subject, facts,
                             document_ids, state, attempts, due_at, created_at)
                        values (:key, :messageId, :kind, :recipient, :language, :subjectType, :subject, :facts::jsonb,
                                :documents, 'PENDING', 0, :now, :now)
                        on conflict (dedupe_key) do nothing""")
                .param("key", notice.dedupeKey())
                .param("messageId", MessageId.of(notice.dedupeKey(), settings.domain()))
                .param("kind", notice.kind())
                .param("recipient", notice.to().value())
                .param("language", notice.language())
                .param("subjectType", notice.subjectType())
                .param("subject", notice.subject())
                .param("facts", json.writeValueAsString(facts))
                .param("documents", notice.documentIds().toArray(Long[]::new))
                .param("now", Timestamp.from(now))
                .update();
        announce();
    }

    /** Wakes the sender once the present transaction is committed. */
    public void announce() {
        AfterCommit.run(bell::ring);
    }

    /** Leases what is due, also what a sender that died left behind; each lease counts as an attempt. */
    @Transactional
    public List<Mail> lease(String token, Instant now, Instant until, int limit) {
        return jdbc.sql(
                        """
                        with due as materialized (
                            select id from notification_mail
                            where state in ('PENDING', 'SENDING') and due_at <= :now
                            order by due_at, id limit :limit for update skip locked)
                        update notification_mail mail
                        set maybe_sent = maybe_sent or state = 'SENDING', state = 'SENDING', attempts = attempts + 1,
                            leased_by = :token, due_at = :until
                        from due where mail.id = due.id
                        returning mail.id, message_id, kind, recipient, language, subject_type, subject, facts,
                            document_ids, attempts, leased_by""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .param("token", token)
                .param("limit", limit)
                .query((row, n) -> mail(row))
                .list();
    }

    /** Gives back untouched what is still under this token, without counting an attempt. */
    @Transactional
    public void release(String token, Instant dueAt) {
        jdbc.sql(
                        """
                        update notification_mail
                        set state = 'PENDING', leased_by = null, attempts = attempts - 1, due_at = :dueAt
                        where leased_by = :token and state = 'SENDING'""")
                .param("token", token)
                .param("dueAt", Timestamp.from(dueAt))
                .update();
    }

    public boolean sent(Mail mail, String title, Instant now) {
        return note(mail, "state = 'SENT', title = :title, sent_at = :now, cause = null, last_error = null")
                        .param("title", title)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    public boolean postponed(Mail mail, FailureCause cause, String error, Instant dueAt) {
        return note(
                                mail,
                                "state = 'PENDING', cause = :cause, last_error = :error, due_at = :dueAt,"
                                        + " maybe_sent = maybe_sent or :lost")
                        .param("cause", cause.name())
                        .param("error", error)
                        .param("dueAt", Timestamp.from(dueAt))
                        .param("lost", cause == FailureCause.CONNECTION_LOST)
                        .update()
                == 1;
    }

    public boolean failed(Mail mail, FailureCause cause, String error) {
        return note(mail, "state = 'FAILED', cause = :cause, last_error = :error, maybe_sent = maybe_sent or :lost")
                        .param("cause", cause.name())
                        .param("error", error)
                        .param("lost", cause == FailureCause.CONNECTION_LOST)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec note(Mail mail, String change) {
        return jdbc.sql("update notification_mail set leased_by = null, " + change
                        + " where id = :id and state = 'SENDING' and leased_by = :token")
                .param("id", mail.id())
                .param("token", mail.leasedBy());
    }

    private Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                row.getLong("id"),
                row.getString("message_id"),
                row.getString("kind"),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("subject_type"),
                row.getString("subject"),
                json.readValue(row.getString("facts"), FACTS),
                List.of((Long[]) row.getArray("document_ids").getArray()),
                row.getInt("attempts"),
                row.getString("leased_by"));
    }
}
