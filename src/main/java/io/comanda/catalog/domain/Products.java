package io.comanda.catalog.domain;

import io.comanda.catalog.Dimensions;
import io.comanda.catalog.ProductDraft;
import io.comanda.catalog.ProductSearch;
import io.comanda.catalog.ProductSheet;
import io.comanda.catalog.ProductSummary;
import io.comanda.catalog.ProductView;
import io.comanda.platform.bulk.KnownKeys;
import io.comanda.platform.bulk.Upsert;
import io.comanda.platform.query.Conditions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of products. */
@Repository
public class Products {

    private static final Upsert PRODUCTS = Upsert.into("catalog_product")
            .key("number", "text")
            .column("names", "jsonb")
            .column("descriptions", "jsonb")
            .column("family_code", "text")
            .column("unit", "text")
            .column("weight_kg", "numeric")
            .column("volume_dm3", "numeric")
            .column("length_mm", "integer", "dimensions.lengthMm")
            .column("width_mm", "integer", "dimensions.widthMm")
            .column("height_mm", "integer", "dimensions.heightMm")
            .column("goods_class", "text")
            .column("tax_category", "text")
            .column("stocked", "boolean")
            .column("lot_managed", "boolean")
            .column("active", "boolean")
            .column("sell_from", "date")
            .column("sell_until", "date")
            .column("cost_amount", "numeric", "cost.amount")
            .column("cost_currency", "text", "cost.currency")
            .column("photos", "text[]")
            .column("attributes", "jsonb")
            .column("associated", "text[]")
            .column("gtin", "text")
            .column("external_source", "text", "externalKey.source")
            .column("external_id", "text", "externalKey.id");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ProductRows rows;

    Products(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new ProductRows(json);
    }

    public KnownKeys known(List<ProductDraft> drafts) {
        return KnownKeys.of(jdbc, "catalog_product", drafts);
    }

    public Upsert.Count write(List<ProductDraft> drafts) {
        return PRODUCTS.run(jdbc, json, drafts);
    }

    public Upsert.Count write(ProductDraft draft, long expectedVersion) {
        return PRODUCTS.run(jdbc, json, draft, expectedVersion);
    }

    public Set<String> existing(Collection<String> numbers) {
        return jdbc.sql("select number from catalog_product where number = any (?)")
                .param(numbers.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** Removes products as they were created, unless others name them as their substitute. Returns their numbers. */
    public Set<String> removeUntouched(Collection<String> numbers) {
        return jdbc.sql(
                        """
                        delete from catalog_product p
                        where number = any (?) and version = 0
                          and not exists (select from catalog_substitute s where s.substitute_number = p.number)
                        returning number""")
                .param(numbers.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    public Map<String, String> gtins(Collection<String> numbers) {
        var gtins = new HashMap<String, String>();
        jdbc.sql("select number, gtin from catalog_product where number = any (?) and gtin is not null")
                .param(numbers.toArray(String[]::new))
                .query(row -> {
                    gtins.put(row.getString("number"), row.getString("gtin"));
                });
        return gtins;
    }

    public Map<String, Dimensions> dimensions(Collection<String> numbers) {
        var dimensions = new HashMap<String, Dimensions>();
        jdbc.sql(
                        """
                        select number, length_mm, width_mm, height_mm from catalog_product
                        where number = any (?) and length_mm is not null and width_mm is not null and height_mm is not null""")
                .param(numbers.toArray(String[]::new))
                .query(row -> {
                    dimensions.put(
                            row.getString("number"),
                            new Dimensions(row.getInt("length_mm"), row.getInt("width_mm"), row.getInt("height_mm")));
                });
        return dimensions;
    }

    public Optional<ProductSheet> sheet(String number) {
        return jdbc.sql("select * from catalog_product where number = ?")
                .param(number)
                .query((row, n) -> new ProductSheet(rows.draft(row), row.getLong("version")))
                .optional();
    }

    /** Products with their families and the VAT of a country on a day, in one statement. */
    public List<ProductView> views(Collection<String> numbers, String country, LocalDate day) {
        return jdbc.sql(
                        """
                        select number, product.names, family_code, family.path, unit, weight_kg, volume_dm3, goods_class,
                            tax_category, rate.percent, stocked, lot_managed, active, sell_from, sell_until,
                            cost_amount, cost_currency, photos, attributes, associated
                        from catalog_product product
                        join catalog_family family on family.code = product.family_code
                        left join lateral (
                            select percent from catalog_vat_rate
                            where country = ? and tax_category = product.tax_category and valid_from <= ?
                            order by valid_from desc limit 1) rate on true
                        where number = any (?)""")
                .params(country, day, numbers.toArray(String[]::new))
                .query((row, n) -> rows.view(row))
                .list();
    }

    /** In the order of the number; {@code after} holds that of the last row seen. */
    public List<ProductSummary> search(ProductSearch search, List<String> after, int limit) {
        var conditions = new Conditions()
                .andWords("search_text", search.q())
                .andIf(search.active(), "active = ?")
                .andIf(search.family(), "family_code in (select code from catalog_family where path @> array[?::text])")
                .sorted(after, "number");
        return jdbc.sql(
                        """
                        select number, names, family_code, unit, stocked, active, photos[1] as photo
                        from catalog_product %s limit ?"""
                                .formatted(conditions.sql()))
                .params(conditions.params(limit))
                .query((row, n) -> rows.summary(row))
                .list();
    }
}
