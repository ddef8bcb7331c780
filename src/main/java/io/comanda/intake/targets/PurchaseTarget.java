package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;

import io.comanda.intake.loading.Item;
import io.comanda.intake.loading.Target;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldType;
import io.comanda.intake.mapping.Shape;
import io.comanda.kernel.ExternalKey;
import io.comanda.kernel.Quantity;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.purchasing.PastPurchase;
import io.comanda.purchasing.PurchaseHistory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Orders to suppliers that ended elsewhere, with what was received and rejected. */
@Component
class PurchaseTarget implements Target<PastPurchase> {

    private static final String LINES = "lines";

    private static final Field<String> NUMBER = required("number", FieldType.text(60));
    private static final Field<String> SUPPLIER = required("supplier", FieldType.text(40));
    private static final Field<String> WAREHOUSE = required("warehouse", FieldType.text(40));
    private static final Field<String> CURRENCY = required("currency", FieldType.currency());
    private static final Field<LocalDate> DATE = required("orderDate", FieldType.date());

    private static final Field<Integer> LINE_NO = required("lineNo", FieldType.whole(1, 100_000));
    private static final Field<String> PRODUCT = required("product", FieldType.text(40));
    private static final Field<BigDecimal> QUANTITY = required("quantity", FieldType.decimal("0.001", "99999999", 3));
    private static final Field<BigDecimal> PRICE = required("unitPrice", FieldType.decimal("0", "9999999999", 4));
    private static final Field<LocalDate> DUE = required("dueDate", FieldType.date());
    private static final Field<BigDecimal> RECEIVED = optional("received", FieldType.decimal("0", "99999999", 3));
    private static final Field<BigDecimal> REJECTED = optional("rejected", FieldType.decimal("0", "99999999", 3));

    private final PurchaseHistory history;

    PurchaseTarget(PurchaseHistory history) {
        this.history = history;
    }

    @Override
    public Shape shape() {
        var own = FieldSet.of(NUMBER, SUPPLIER, WAREHOUSE, CURRENCY, DATE)
                .refersTo(SupplierTarget.NAME, SUPPLIER)
                .refersTo(WarehouseTarget.NAME, WAREHOUSE);
        var line = FieldSet.of(LINE_NO, PRODUCT, QUANTITY, PRICE, DUE, RECEIVED, REJECTED)
                .refersTo(ProductTarget.NAME, PRODUCT);
        return new Shape("purchase-orders", List.of(NUMBER), own, Map.of(LINES, line));
    }

    @Override
    public PastPurchase draft(Item item, String source) {
        return new PastPurchase(
                new ExternalKey(source, item.get(NUMBER)),
                item.get(SUPPLIER),
                item.get(WAREHOUSE),
                item.get(CURRENCY),
                item.get(DATE),
                item.parts(LINES).stream().map(PurchaseTarget::line).toList());
    }

    @Override
    public BulkResult load(List<PastPurchase> drafts) {
        return history.takeOver(drafts);
    }

    private static PastPurchase.Line line(Item line) {
        return new PastPurchase.Line(
                line.get(LINE_NO),
                line.get(PRODUCT),
                new Quantity(line.get(QUANTITY)),
                line.get(PRICE),
                line.get(DUE),
                new Quantity(line.get(RECEIVED, BigDecimal.ZERO)),
                new Quantity(line.get(REJECTED, BigDecimal.ZERO)));
    }
}
