package io.comanda.inventory.domain;

import io.comanda.inventory.LotExpiryDiffers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Batches of products. */
@Component
public class Lots {

    private final JdbcClient jdbc;
    private final Now now;

    Lots(JdbcClient jdbc, Now now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** Whether the lot is known with another expiry date than this. */
    public boolean differs(String productNumber, String lotNumber, @Nullable LocalDate expiry) {
        return jdbc.sql(
                        """
                        select exists (select from inventory_lot
                                       where product_number = :productNumber and lot_number = :lotNumber
                                         and expiry is distinct from cast(:expiry as date))""")
                .param("productNumber", productNumber)
                .param("lotNumber", lotNumber)
                .param("expiry", expiry)
                .query(Boolean.class)
                .single();
    }

    /** Makes a lot that is new begin with today; refuses one that is known with another expiry date. */
    public void ensure(String productNumber, String lotNumber, @Nullable LocalDate expiry) {
        jdbc.sql(
                        """
                        insert into inventory_lot (product_number, lot_number, expiry, received) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(productNumber, lotNumber, expiry, now.day())
                .update();
        if (expiry != null && differs(productNumber, lotNumber, expiry)) {
            throw new LotExpiryDiffers(productNumber, lotNumber);
        }
    }

    /** False when there is no such lot. */
    public boolean block(String productNumber, String lotNumber, boolean blocked) {
        return jdbc.sql("update inventory_lot set blocked = ? where product_number = ? and lot_number = ?")
                        .params(blocked, productNumber, lotNumber)
                        .update()
                > 0;
    }

    /** The warehouses that hold any of the lot. */
    public List<String> warehouses(String productNumber, String lotNumber) {
        return jdbc.sql(
                        """
                        select distinct warehouse_code from inventory_quant
                        where product_number = ? and lot_number = ? and on_hand > 0
                        order by warehouse_code""")
                .params(productNumber, lotNumber)
                .query(String.class)
                .list();
    }
}
