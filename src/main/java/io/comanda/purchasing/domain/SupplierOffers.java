package io.comanda.purchasing.domain;

import io.comanda.platform.bulk.Upsert;
import io.comanda.platform.query.Conditions;
import io.comanda.purchasing.SupplierOffer;
import io.comanda.purchasing.SupplierOffer.PriceStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What suppliers offer, by supplier, product and first day. */
@Repository
public class SupplierOffers {

    private static final Upsert OFFERS = Upsert.into("purchasing_offer")
            .key("supplier_number", "text")
            .key("product_number", "text")
            .key("valid_from", "date")
            .column("valid_until", "date")
            .column("article_number", "text")
            .column("minimum_quantity", "numeric")
            .column("pack_size", "numeric")
            .column("maximum_quantity", "numeric")
            .column("lead_time_days", "integer")
            .column("preferred", "boolean")
            .column("steps", "jsonb");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SupplierOffers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Upsert.Count write(List<SupplierOffer> offers) {
        return OFFERS.run(jdbc, json, offers);
    }

    /** False when there is none. */
    public boolean remove(String supplierNumber, String productNumber, LocalDate validFrom) {
        return jdbc.sql(
                                "delete from purchasing_offer where supplier_number = ? and product_number = ? and valid_from = ?")
                        .params(supplierNumber, productNumber, validFrom)
                        .update()
                > 0;
    }

    /** By product and first day. */
    public List<SupplierOffer> of(String supplierNumber, List<String> after, int limit) {
        var conditions = new Conditions()
                .and("supplier_number = ?", supplierNumber)
                .sorted(after, "product_number", "valid_from::date");
        return jdbc.sql("select * from purchasing_offer %s limit ?".formatted(conditions.sql()))
                .params(conditions.params(limit))
                .query((row, n) -> offer(row))
                .list();
    }

    /** Of active suppliers; the latest that is valid where one supplier has several of a product. */
    public List<SupplierOffer> on(LocalDate day, Collection<String> productNumbers) {
        return jdbc.sql(
                        """
                        select distinct on (o.product_number, o.supplier_number) o.*
                        from purchasing_offer o join purchasing_supplier s on s.number = o.supplier_number and s.active
                        where o.product_number = any (cast(:products as text[])) and o.valid_from <= :day
                          and (o.valid_until is null or o.valid_until >= :day)
                        order by o.product_number, o.supplier_number, o.valid_from desc""")
                .param("products", productNumbers.toArray(String[]::new))
                .param("day", day)
                .query((row, n) -> offer(row))
                .list();
    }

    private SupplierOffer offer(ResultSet row) throws SQLException {
        return new SupplierOffer(
                row.getString("supplier_number"),
                row.getString("product_number"),
                row.getString("article_number"),
                row.getBigDecimal("minimum_quantity"),
                row.getBigDecimal("pack_size"),
                row.getBigDecimal("maximum_quantity"),
                row.getObject("lead_time_days", Integer.class),
                row.getBoolean("preferred"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                List.of(json.readValue(row.getString("steps"), PriceStep[].class)));
    }
}
