package io.comanda.access;

import io.comanda.access.domain.Secrets;
import io.comanda.platform.database.DatabaseReady;
import io.comanda.platform.production.NotFitForProduction;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses a production start on a database in which a token of the demo would let anybody in. */
@Component
@Profile("prod")
class ProductionDatabase {

    ProductionDatabase(JdbcClient jdbc, DatabaseReady ready) {
        var known = DemoAccounts.ALL.stream()
                .map(demo -> Secrets.hash(demo.token()))
                .toList();
        var open = jdbc.sql("select exists (select 1 from access_token where secret_hash in (:known))")
                .param("known", known)
                .query(Boolean.class)
                .single();
        if (open) {
            throw new NotFitForProduction(
                    List.of("the database holds the demo's users, whose passwords everybody knows: use an empty one"));
        }
    }
}
