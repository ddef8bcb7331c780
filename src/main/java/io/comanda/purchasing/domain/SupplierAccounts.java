package io.comanda.purchasing.domain;

import static java.util.stream.Collectors.toMap;

import io.comanda.kernel.Address;
import io.comanda.platform.bulk.KnownKeys;
import io.comanda.platform.bulk.Upsert;
import io.comanda.platform.query.Conditions;
import io.comanda.purchasing.SupplierDraft;
import io.comanda.purchasing.SupplierSearch;
import io.comanda.purchasing.SupplierSheet;
import io.comanda.purchasing.SupplierSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of suppliers. */
@Repository
public class SupplierAccounts {

    private static final Upsert ACCOUNTS = Upsert.into("purchasing_supplier")
            .key("number", "text")
            .column("name", "text")
            .column("vat_id", "text")
            .column("language", "text")
            .column("currency", "text")
            .column("contact_name", "text")
            .column("email", "text")
            .column("phone", "text")
            .column("payment_term_days", "integer")
            .column("delivery_terms", "text")
            .column("lead_time_days", "integer")
            .column("minimum_order_value", "numeric")
            .column("active", "boolean")
            .column("note", "text")
            .column("address_name", "text", "address.name")
            .column("street", "text", "address.street")
            .column("street2", "text", "address.street2")
            .column("postal_code", "text", "address.postalCode")
            .column("city", "text", "address.city")
            .column("region", "text", "address.region")
            .column("country", "text", "address.country")
            .column("address_phone", "text", "address.phone")
            .column("external_source", "text", "externalKey.source")
            .column("external_id", "text", "externalKey.id");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SupplierAccounts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public KnownKeys known(List<SupplierDraft> drafts) {
        return KnownKeys.of(jdbc, "purchasing_supplier", drafts);
    }

    public Upsert.Count write(List<SupplierDraft> drafts) {
        return ACCOUNTS.run(jdbc, json, drafts);
    }

    public Upsert.Count write(SupplierDraft draft, long expectedVersion) {
        return ACCOUNTS.run(jdbc, json, draft, expectedVersion);
    }

    public String nextNumber() {
        return jdbc.sql("select 'S' || nextval('purchasing_supplier_number')")
                .query(String.class)
                .single();
    }

    /** By number. */
    public Map<String, SupplierSheet> sheets(Collection<String> numbers) {
        return jdbc
                .sql("select * from purchasing_supplier where number = any (?)")
                .param(numbers.toArray(String[]::new))
                .query((row, n) -> new SupplierSheet(row.getString("number"), draft(row), row.getLong("version")))
                .stream()
                .collect(toMap(SupplierSheet::number, Function.identity()));
    }

    /** In the order of the folded name, then the number; {@code after} holds both of the last row seen. */
    public List<SupplierSummary> search(SupplierSearch search, List<String> after, int limit) {
        var conditions = new Conditions()
                .andWords("search_text", search.q())
                .andIf(search.active(), "active = ?")
                .andIf(search.country(), "country = ?")
                .andIf(
                        search.product(),
                        "exists (select from purchasing_offer o where o.supplier_number = s.number and o.product_number = ?)")
                .sorted(after, "name_key", "number");
        return jdbc.sql(
                        """
                        select s.*,
                            (select count(distinct o.product_number) from purchasing_offer o
                             where o.supplier_number = s.number) as offers
                        from purchasing_supplier s %s limit ?"""
                                .formatted(conditions.sql()))
                .params(conditions.params(limit))
                .query((row, n) -> summary(row))
                .list();
    }

    private static SupplierSummary summary(ResultSet row) throws SQLException {
        return new SupplierSummary(
                row.getString("number"),
                row.getString("name"),
                row.getString("name_key"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("city"),
                row.getString("country"),
                row.getString("currency"),
                row.getInt("lead_time_days"),
                row.getBoolean("active"),
                row.getInt("offers"));
    }

    private static SupplierDraft draft(ResultSet row) throws SQLException {
        return new SupplierDraft(
                row.getString("number"),
                row.getString("name"),
                row.getString("vat_id"),
                row.getString("language"),
                row.getString("currency"),
                row.getString("contact_name"),
                row.getString("email"),
                row.getString("phone"),
                row.getInt("payment_term_days"),
                row.getString("delivery_terms"),
                row.getInt("lead_time_days"),
                row.getBigDecimal("minimum_order_value"),
                row.getBoolean("active"),
                row.getString("note"),
                address(row),
                KnownKeys.key(row));
    }

    private static Address address(ResultSet row) throws SQLException {
        return new Address(
                row.getString("address_name"),
                row.getString("street"),
                row.getString("street2"),
                row.getString("postal_code"),
                row.getString("city"),
                row.getString("region"),
                row.getString("country"),
                row.getString("address_phone"));
    }
}
