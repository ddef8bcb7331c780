package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.PackingProperties;
import io.comanda.fulfilment.PackingProperties.Carton;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The boxes of each warehouse. */
@Component
public class BoxBook {

    private final JdbcClient jdbc;
    private final PackingProperties settings;

    BoxBook(JdbcClient jdbc, PackingProperties settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The smallest first; the house's while the warehouse keeps none of its own. */
    public List<Carton> of(String warehouse) {
        var own = jdbc.sql(
                        """
                        select code, length_mm, width_mm, height_mm, max_kg, tare_kg from fulfilment_box
                        where warehouse_code = ?
                        order by cast(length_mm as bigint) * width_mm * height_mm, code""")
                .param(warehouse)
                .query(Carton.class)
                .list();
        return own.isEmpty() ? settings.boxes() : own;
    }

    public void replace(String warehouse, List<Carton> boxes) {
        jdbc.sql("delete from fulfilment_box where warehouse_code = ?")
                .param(warehouse)
                .update();
        for (var box : boxes) {
            jdbc.sql(
                            """
                            insert into fulfilment_box
                                (warehouse_code, code, length_mm, width_mm, height_mm, max_kg, tare_kg)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            warehouse,
                            box.code(),
                            box.lengthMm(),
                            box.widthMm(),
                            box.heightMm(),
                            box.maxKg(),
                            box.tareKg())
                    .update();
        }
    }
}
