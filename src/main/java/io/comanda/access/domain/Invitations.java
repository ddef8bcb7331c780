package io.comanda.access.domain;

import io.comanda.access.AccessProperties;
import io.comanda.access.Invitation;
import io.comanda.access.InvitationUnknown;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One-time links: to set a password, or to make the first administrator. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Invitations {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AccessProperties properties;

    Invitations(JdbcClient jdbc, Clock clock, AccessProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** A link for the account, which makes its earlier ones worthless; none stands for the first administrator. */
    public Invitation issue(@Nullable Long accountId) {
        var now = clock.instant();
        var invitation = new Invitation(Secrets.next(), now.plus(properties.invitationLife()));
        jdbc.sql("delete from access_invitation where account_id = :account or expires_at < :now")
                .param("account", accountId, Types.BIGINT)
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql(
                        """
                        insert into access_invitation (secret_hash, account_id, created_at, expires_at)
                        values (:hash, :account, :now, :expiresAt)""")
                .param("hash", Secrets.hash(invitation.secret()))
                .param("account", accountId, Types.BIGINT)
                .param("now", Timestamp.from(now))
                .param("expiresAt", Timestamp.from(invitation.expiresAt()))
                .update();
        return invitation;
    }

    /** Uses up the link of an account and tells whose it was. */
    public long redeem(String secret) {
        return jdbc.sql(
                        """
                        delete from access_invitation
                        where secret_hash = ? and expires_at > ? and account_id is not null returning account_id""")
                .params(Secrets.hash(secret), Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional()
                .orElseThrow(InvitationUnknown::new);
    }

    /** Uses up the link for the first administrator, and every other such link with it. */
    public void redeemSetup(String secret) {
        var deleted = jdbc.sql(
                        "delete from access_invitation where secret_hash = ? and expires_at > ? and account_id is null")
                .params(Secrets.hash(secret), Timestamp.from(clock.instant()))
                .update();
        if (deleted == 0) {
            throw new InvitationUnknown();
        }
        jdbc.sql("delete from access_invitation where account_id is null").update();
    }
}
