package io.comanda.fulfilment.domain;

import io.comanda.platform.database.Recall;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the packer weighed, parcel by parcel. */
@Component
public class Parcels {

    private final JdbcClient jdbc;
    private final Recall<Long, List<BigDecimal>> recall = new Recall<>();

    Parcels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void replace(long shipment, List<BigDecimal> weights) {
        recall.forget();
        jdbc.sql("delete from fulfilment_parcel where shipment_id = ?")
                .param(shipment)
                .update();
        jdbc.sql(
                        """
                        insert into fulfilment_parcel (shipment_id, position, weight_kg)
                        select ?, p.position, p.weight from unnest(?::numeric[]) with ordinality as p(weight, position)""")
                .params(shipment, weights.toArray(BigDecimal[]::new))
                .update();
    }

    /** In the order they were packed; none when nobody weighed them one by one. */
    public List<BigDecimal> of(long shipment) {
        return recall.get(List.of(shipment), known -> Map.of(shipment, read(shipment)))
                .getOrDefault(shipment, List.of());
    }

    private List<BigDecimal> read(long shipment) {
        return jdbc.sql("select weight_kg from fulfilment_parcel where shipment_id = ? order by position")
                .param(shipment)
                .query(BigDecimal.class)
                .list();
    }
}
