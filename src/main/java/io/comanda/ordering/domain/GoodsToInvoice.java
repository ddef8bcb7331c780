package io.comanda.ordering.domain;

import io.comanda.kernel.Money;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goods that were ordered and are not invoiced yet. */
@Repository
public class GoodsToInvoice {

    private final JdbcClient jdbc;

    GoodsToInvoice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their net by currency, over the placed orders of one agent's customers. */
    public List<Money> ofAgent(String agentCode) {
        return jdbc.sql(
                        """
                        select o.currency,
                               round(sum(l.net * (l.quantity - l.invoiced - l.cancelled) / l.quantity), 2) as net
                        from ordering_order o join ordering_order_line l on l.order_id = o.id
                        where o.agent_code = ? and o.lifecycle = 'PLACED'
                        group by o.currency order by o.currency""")
                .param(agentCode)
                .query((row, n) -> new Money(row.getBigDecimal("net"), row.getString("currency")))
                .list();
    }
}
