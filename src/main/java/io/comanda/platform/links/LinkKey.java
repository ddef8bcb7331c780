package io.comanda.platform.links;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The key all nodes sign with: the configured one, or one of the database's own. */
@Component
class LinkKey {

    static final String ALGORITHM = "HmacSHA256";

    private final LinkProperties properties;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private volatile @Nullable SecretKeySpec key;

    LinkKey(LinkProperties properties, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.properties = properties;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    SecretKeySpec get() {
        var known = key;
        if (known == null) {
            var text = properties.key() != null ? properties.key() : transaction.execute(status -> stored());
            known = new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM);
            key = known;
        }
        return known;
    }

    /** Of two nodes that make one at the same moment both take the first. */
    private String stored() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        jdbc.sql("insert into platform_link_key (id, secret) values (1, ?) on conflict do nothing")
                .param(Base64.getEncoder().encodeToString(bytes))
                .update();
        return jdbc.sql("select secret from platform_link_key where id = 1")
                .query(String.class)
                .single();
    }
}
