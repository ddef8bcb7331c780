package io.comanda.journeys;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the last mail of a kind about an order told its customer. */
record MailFacts(JdbcClient jdbc) {

    @Nullable
    String told(String order, String kind, String fact) {
        return jdbc.sql(
                        "select facts ->> ? from notification_mail where kind = ? and subject = ? order by id desc limit 1")
                .params(fact, kind, order)
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    List<Long> attached(String order, String kind) {
        return jdbc.sql(
                        """
                        select unnest(document_ids) from notification_mail m
                        where id = (select max(id) from notification_mail where kind = ? and subject = ?)""")
                .params(kind, order)
                .query(Long.class)
                .list();
    }
}
