package io.comanda.shipping.domain;

import io.comanda.shipping.CutOff;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The times at which carriers call. */
@Component
public class CutOffRows {

    private final JdbcClient jdbc;

    CutOffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CutOff> of(String warehouse) {
        return jdbc.sql("select * from shipping_cut_off where warehouse_code = ? order by cut_off, carrier_code")
                .param(warehouse)
                .query((row, n) -> new CutOff(
                        row.getString("warehouse_code"),
                        row.getString("carrier_code"),
                        row.getObject("cut_off", LocalTime.class)))
                .list();
    }

    public void save(CutOff cutOff) {
        jdbc.sql(
                        """
                        insert into shipping_cut_off (warehouse_code, carrier_code, cut_off) values (?, ?, ?)
                        on conflict (warehouse_code, carrier_code) do update set cut_off = excluded.cut_off""")
                .params(cutOff.warehouseCode(), cutOff.carrierCode(), cutOff.at())
                .update();
    }

    public void remove(String warehouse, String carrier) {
        jdbc.sql("delete from shipping_cut_off where warehouse_code = ? and carrier_code = ?")
                .params(warehouse, carrier)
                .update();
    }
}
