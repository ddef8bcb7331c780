package io.comanda.desk.domain;

import io.comanda.platform.engine.InstanceTraits;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an order came from, where it is packed and who carries it; of several shipments the last. */
@Component
class OrderTraits implements InstanceTraits {

    private final JdbcClient jdbc;

    OrderTraits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String process() {
        return "order-fulfilment";
    }

    @Override
    public Map<String, Traits> of(Collection<String> numbers) {
        var traits = new HashMap<String, Traits>();
        jdbc.sql(
                        """
                        select o.number, o.channel, coalesce(s.warehouse_code, o.warehouse_code, '') warehouse,
                               coalesce(s.carrier_code, '') carrier
                        from ordering_order o
                        left join lateral (
                            select warehouse_code, carrier_code from fulfilment_shipment s
                            where s.order_number = o.number order by s.id desc limit 1) s on true
                        where o.number = any(?)""")
                .param(numbers.toArray(String[]::new))
                .query(row -> {
                    traits.put(
                            row.getString("number"),
                            new Traits(row.getString("channel"), row.getString("warehouse"), row.getString("carrier")));
                });
        return traits;
    }
}
