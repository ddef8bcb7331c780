package io.comanda.platform.links;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs and opens links. A link carries its subject and the time it was made, and an HMAC over both; nothing is stored
 * for it. All links of a subject made so far can be revoked. Wrong, expired and revoked ones look alike.
 */
@Component
public class SignedLinks implements LinkSigner {

    private static final int SIGNATURE_BYTES = 20;
    /** Of those bytes in Base64. */
    private static final int SIGNATURE_LENGTH = 27;

    private static final int LONGEST = 300;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final LinkKey key;
    private final LinkProperties properties;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignedLinks(LinkKey key, LinkProperties properties, JdbcClient jdbc, Clock clock) {
        this.key = key;
        this.properties = properties;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String sign(String purpose, String subject) {
        return sign(purpose, subject, clock.instant());
    }

    /** The same link whenever it is signed as of the same time. */
    public String sign(String purpose, String subject, Instant since) {
        var content = since.getEpochSecond() + " " + subject;
        return ENCODER.encodeToString(signature(purpose, content))
                + ENCODER.encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The subject of a link that holds. */
    @Transactional(readOnly = true)
    public Optional<String> open(String purpose, String token) {
        if (token.length() > LONGEST || token.length() <= SIGNATURE_LENGTH) {
            return Optional.empty();
        }
        try {
            var content = new String(
                    Base64.getUrlDecoder().decode(token.substring(SIGNATURE_LENGTH)), StandardCharsets.UTF_8);
            var given = Base64.getUrlDecoder().decode(token.substring(0, SIGNATURE_LENGTH));
            return MessageDigest.isEqual(given, signature(purpose, content))
                    ? valid(purpose, content)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Makes all links worthless that were given out for this so far. */
    @Transactional
    public void revoke(String purpose, String subject) {
        jdbc.sql(
                        """
                        insert into platform_link_revoked (purpose, subject, revoked_at) values (?, ?, ?)
                        on conflict (purpose, subject) do update set revoked_at = excluded.revoked_at""")
                .params(purpose, subject, Timestamp.from(clock.instant()))
                .update();
    }

    private Optional<String> valid(String purpose, String content) {
        var space = content.indexOf(' ');
        var made = Instant.ofEpochSecond(Long.parseLong(content.substring(0, space)));
        var subject = content.substring(space + 1);
        var expired = made.plus(properties.life()).isBefore(clock.instant());
        return expired || revoked(purpose, subject, made) ? Optional.empty() : Optional.of(subject);
    }

    /** A link of the very second of the revocation is revoked too. */
    private boolean revoked(String purpose, String subject, Instant made) {
        return jdbc.sql(
                        """
                        select exists (select 1 from platform_link_revoked
                        where purpose = ? and subject = ? and revoked_at >= ?)""")
                .params(purpose, subject, Timestamp.from(made))
                .query(Boolean.class)
                .single();
    }

    private byte[] signature(String purpose, String content) {
        try {
            var mac = Mac.getInstance(LinkKey.ALGORITHM);
            mac.init(key.get());
            return Arrays.copyOf(
                    mac.doFinal((purpose + "\n" + content).getBytes(StandardCharsets.UTF_8)), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
