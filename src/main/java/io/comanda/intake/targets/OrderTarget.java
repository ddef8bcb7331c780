package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;

import io.comanda.intake.loading.Item;
import io.comanda.intake.loading.Target;
import io.comanda.intake.mapping.Comparison;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldType;
import io.comanda.intake.mapping.Problem;
import io.comanda.intake.mapping.Shape;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.ordering.ImportedOrder;
import io.comanda.ordering.ImportedOrder.ImportedLine;
import io.comanda.ordering.OrderImport;
import io.comanda.platform.bulk.BulkResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Orders agreed elsewhere, with their lines; they come in as drafts and are released to their process later. */
@Component
class OrderTarget implements Target<ImportedOrder> {

    private static final FieldType<BigDecimal> AMOUNT = FieldType.decimal("0", "999999999999", 6);

    private static final Field<String> NUMBER = required("number", FieldType.text(60));
    private static final Field<String> CUSTOMER = required("customer", FieldType.text(40));
    private static final Field<String> REFERENCE = optional("reference", FieldType.text(100));
    private static final Field<String> CHANNEL = optional("channel", FieldType.code(40));
    private static final Field<LocalDate> DATE = required("orderDate", FieldType.date());
    private static final Field<String> CURRENCY = required("currency", FieldType.currency());
    private static final Field<String> PAYMENT =
            required("paymentMethod", FieldType.oneOf(List.of("ACCOUNT", "CARD", "TRANSFER", "COD")));
    private static final Field<String> TOKEN = optional("paymentToken", FieldType.text(100));
    private static final Field<String> AGENT = optional("agent", FieldType.text(40));
    private static final Field<BigDecimal> SUB_TOTAL = optional("subTotal", AMOUNT);
    private static final Field<BigDecimal> TAX = optional("tax", AMOUNT);
    private static final Field<BigDecimal> FREIGHT = optional("freight", AMOUNT);
    private static final Field<BigDecimal> FREIGHT_VAT =
            optional("freightVatPercent", FieldType.decimal("0", "100", 4));
    private static final Field<String> NOTE = optional("note", FieldType.paragraphs(2000));
    private static final AddressFields BILL_TO = new AddressFields("billTo.");
    private static final AddressFields SHIP_TO = new AddressFields("shipTo.");

    private final OrderImport orders;

    OrderTarget(OrderImport orders) {
        this.orders = orders;
    }

    @Override
    public Shape shape() {
        var own = FieldSet.of(NUMBER, CUSTOMER, REFERENCE, CHANNEL, DATE, CURRENCY, PAYMENT, TOKEN, AGENT)
                .and(List.of(SUB_TOTAL, TAX, FREIGHT, FREIGHT_VAT, NOTE))
                .and(BILL_TO.all())
                .and(SHIP_TO.all())
                .refersTo(CustomerTarget.NAME, CUSTOMER)
                .refersTo(AgentTarget.NAME, AGENT);
        return new Shape("orders", List.of(NUMBER), own, Map.of(LineFields.PART, LineFields.fields()));
    }

    @Override
    public ImportedOrder draft(Item item, String source) {
        var lines = LineFields.lines(item);
        var amounts = new OrderAmounts(item.get(CURRENCY), lines, item.find(SUB_TOTAL), item.find(TAX));
        amounts.requireAgreement();
        var freightVat = item.find(FREIGHT_VAT);
        return new ImportedOrder(
                source,
                item.get(NUMBER),
                item.get(CUSTOMER),
                item.find(REFERENCE),
                item.get(CHANNEL, "import"),
                item.get(DATE),
                item.get(CURRENCY),
                item.get(PAYMENT),
                item.find(TOKEN),
                item.find(AGENT),
                BILL_TO.address(item),
                SHIP_TO.address(item),
                lines(amounts),
                new Money(item.get(FREIGHT, BigDecimal.ZERO), item.get(CURRENCY)),
                freightVat == null ? null : OrderAmounts.rate(new Percent(freightVat)),
                item.find(NOTE),
                false);
    }

    /** A rate with four decimals cannot always yield the tax of a large order to the cent. */
    @Override
    public List<Problem> notes(Item item, ImportedOrder order) {
        return compare(item, order).stream()
                .filter(amount -> amount.name().equals(TAX.name()) && !amount.agrees())
                .map(amount -> Problem.note(
                        item.row(),
                        null,
                        "tax-differs",
                        Map.of(
                                "tax",
                                amount.ours().toPlainString(),
                                "stated",
                                amount.stated().toPlainString())))
                .toList();
    }

    @Override
    public List<Comparison> compare(Item item, ImportedOrder order) {
        var compared = new ArrayList<Comparison>();
        compare(item, SUB_TOTAL, order.goods()).ifPresent(compared::add);
        compare(item, TAX, order.goodsTax()).ifPresent(compared::add);
        compare(item, FREIGHT, order.freight()).ifPresent(compared::add);
        return compared;
    }

    private static Optional<Comparison> compare(Item item, Field<BigDecimal> field, Money ours) {
        return Optional.ofNullable(item.find(field))
                .map(stated -> new Comparison(field.name(), ours.currency(), ours.amount(), stated));
    }

    @Override
    public BulkResult load(List<ImportedOrder> drafts) {
        var result = orders.importOrders(drafts);
        var places = new HashMap<String, Integer>();
        drafts.forEach(draft -> places.put(draft.externalNumber(), places.size()));
        var rejected = result.refused().stream()
                .map(refused -> new BulkResult.Rejected(
                        places.getOrDefault(refused.externalNumber(), 0),
                        List.of(new Violation("", refused.code(), refused.message()))))
                .toList();
        return new BulkResult(result.created(), 0, result.unchanged(), rejected);
    }

    private static List<ImportedLine> lines(OrderAmounts amounts) {
        var nets = amounts.nets();
        var lines = new ArrayList<ImportedLine>();
        for (var i = 0; i < nets.size(); i++) {
            var line = amounts.lines().get(i);
            lines.add(new ImportedLine(
                    line.get(LineFields.LINE_NO),
                    line.get(LineFields.PRODUCT),
                    new Quantity(line.get(LineFields.QUANTITY)),
                    line.get(LineFields.UNIT_PRICE),
                    LineFields.discount(line),
                    nets.get(i),
                    amounts.rate(line)));
        }
        return lines;
    }
}
