package io.comanda.catalog.domain;

import io.comanda.catalog.Dimensions;
import io.comanda.catalog.GoodsClass;
import io.comanda.catalog.ProductDraft;
import io.comanda.catalog.ProductSummary;
import io.comanda.catalog.ProductView;
import io.comanda.catalog.TaxCategory;
import io.comanda.catalog.Unit;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.VatRate;
import io.comanda.platform.bulk.KnownKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads products out of rows. */
final class ProductRows {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    ProductRows(JsonMapper json) {
        this.json = json;
    }

    ProductDraft draft(ResultSet row) throws SQLException {
        return new ProductDraft(
                row.getString("number"),
                texts(row, "names"),
                texts(row, "descriptions"),
                row.getString("family_code"),
                Unit.of(row.getString("unit")),
                row.getBigDecimal("weight_kg"),
                row.getBigDecimal("volume_dm3"),
                dimensions(row),
                GoodsClass.valueOf(row.getString("goods_class")),
                TaxCategory.valueOf(row.getString("tax_category")),
                row.getBoolean("stocked"),
                row.getBoolean("lot_managed"),
                row.getBoolean("active"),
                row.getObject("sell_from", LocalDate.class),
                row.getObject("sell_until", LocalDate.class),
                cost(row),
                list(row, "photos"),
                texts(row, "attributes"),
                list(row, "associated"),
                row.getString("gtin"),
                KnownKeys.key(row));
    }

    ProductView view(ResultSet row) throws SQLException {
        return new ProductView(
                row.getString("number"),
                texts(row, "names"),
                row.getString("family_code"),
                list(row, "path"),
                row.getString("unit"),
                row.getBigDecimal("weight_kg"),
                row.getBigDecimal("volume_dm3"),
                GoodsClass.valueOf(row.getString("goods_class")),
                TaxCategory.valueOf(row.getString("tax_category")),
                vatRate(row),
                row.getBoolean("stocked"),
                row.getBoolean("lot_managed"),
                row.getBoolean("active"),
                row.getObject("sell_from", LocalDate.class),
                row.getObject("sell_until", LocalDate.class),
                cost(row),
                list(row, "photos"),
                texts(row, "attributes"),
                list(row, "associated"));
    }

    ProductSummary summary(ResultSet row) throws SQLException {
        return new ProductSummary(
                row.getString("number"),
                texts(row, "names"),
                row.getString("family_code"),
                row.getString("unit"),
                row.getBoolean("stocked"),
                row.getBoolean("active"),
                row.getString("photo"));
    }

    private Map<String, String> texts(ResultSet row, String column) throws SQLException {
        return json.readValue(row.getString(column), TEXTS);
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static VatRate vatRate(ResultSet row) throws SQLException {
        return switch (TaxCategory.valueOf(row.getString("tax_category"))) {
            case ZERO -> VatRate.zero("Z");
            case EXEMPT -> VatRate.zero("E");
            case STANDARD, REDUCED, SUPER_REDUCED -> new VatRate("S", Percent.of(row.getBigDecimal("percent")));
        };
    }

    private static @Nullable Money cost(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("cost_amount");
        return amount == null ? null : new Money(amount, row.getString("cost_currency"));
    }

    private static @Nullable Dimensions dimensions(ResultSet row) throws SQLException {
        var length = row.getInt("length_mm");
        return length == 0 ? null : new Dimensions(length, row.getInt("width_mm"), row.getInt("height_mm"));
    }
}
