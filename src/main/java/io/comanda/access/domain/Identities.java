package io.comanda.access.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which account belongs to whom an identity provider knows. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Identities {

    private final JdbcClient jdbc;
    private final Clock clock;

    Identities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Long> account(String issuer, String subject) {
        return jdbc.sql("select account_id from access_identity where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(Long.class)
                .optional();
    }

    /** False when the account belongs to somebody else of this provider. */
    public boolean link(String issuer, String subject, long accountId) {
        return jdbc.sql(
                                """
                                insert into access_identity (issuer, subject, account_id, linked_at)
                                values (?, ?, ?, ?) on conflict (issuer, account_id) do nothing""")
                        .params(issuer, subject, accountId, Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** The next login of whoever has the account's mail address links it anew. */
    public boolean forget(long accountId) {
        return jdbc.sql("delete from access_identity where account_id = ?")
                        .param(accountId)
                        .update()
                > 0;
    }
}
