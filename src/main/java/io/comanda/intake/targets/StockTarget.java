package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;

import io.comanda.intake.loading.Item;
import io.comanda.intake.loading.Target;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldType;
import io.comanda.intake.mapping.Shape;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.StockLoad;
import io.comanda.kernel.Quantity;
import io.comanda.platform.bulk.BulkResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What lies where, taken over once: a row that was booked is never booked again. */
@Component
class StockTarget implements Target<StockLoad> {

    private static final Field<String> WAREHOUSE = required("warehouse", FieldType.code(40));
    private static final Field<String> LOCATION = required("location", FieldType.text(40));
    private static final Field<String> PRODUCT = required("product", FieldType.text(40));
    private static final Field<String> LOT = optional("lot", FieldType.text(40));
    private static final Field<LocalDate> EXPIRY = optional("expiry", FieldType.date());
    private static final Field<BigDecimal> QUANTITY = required("quantity", FieldType.decimal("0", "99999999999", 3));

    private final StockKeeping stock;

    StockTarget(StockKeeping stock) {
        this.stock = stock;
    }

    @Override
    public Shape shape() {
        var own = FieldSet.of(WAREHOUSE, LOCATION, PRODUCT, LOT, EXPIRY, QUANTITY)
                .refersTo(LocationTarget.NAME, WAREHOUSE, LOCATION)
                .refersTo(ProductTarget.NAME, PRODUCT);
        return new Shape("stock", List.of(PRODUCT, WAREHOUSE, LOCATION, LOT), own, Map.of());
    }

    @Override
    public StockLoad draft(Item item, String source) {
        return new StockLoad(
                source + ":stock:" + item.row().key(),
                item.get(PRODUCT),
                item.get(WAREHOUSE),
                item.get(LOCATION),
                item.find(LOT),
                item.find(EXPIRY),
                new Quantity(item.get(QUANTITY)));
    }

    /** A place that holds none of a product needs no booking. */
    @Override
    public BulkResult load(List<StockLoad> drafts) {
        var booked = stock.load(
                drafts.stream().filter(draft -> draft.quantity().isPositive()).toList());
        return new BulkResult(booked, 0, drafts.size() - booked, List.of());
    }
}
