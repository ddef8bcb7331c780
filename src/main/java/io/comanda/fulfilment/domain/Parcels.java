package io.comanda.fulfilment.domain;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the packer weighed, parcel by parcel. */
@Component
public class Parcels {

    private final JdbcClient jdbc;

    Parcels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void replace(long shipment, List<BigDecimal> weights) {
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
        return jdbc.sql("select weight_kg from fulfilment_parcel where shipment_id = ? order by position")
                .param(shipment)
                .query(BigDecimal.class)
                .list();
    }
}
