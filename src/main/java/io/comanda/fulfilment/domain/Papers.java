package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.ShipmentLineView;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.fulfilment.pdf.GoodsIssueNoteFacts;
import io.comanda.fulfilment.pdf.PickListFacts;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.platform.company.Company;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.pdf.SalesDocument;
import io.comanda.platform.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The papers of an order and its shipments: confirmation, proforma, pick list, goods-issue note. */
@Component
public class Papers {

    private final Documents documents;
    private final Texts texts;
    private final Company company;
    private final Clock clock;

    Papers(Documents documents, Texts texts, Company company, Clock clock) {
        this.documents = documents;
        this.texts = texts;
        this.company = company;
        this.clock = clock;
    }

    public long confirmation(OrderView order, int termDays) {
        return confirmation(order, order.number(), termDays);
    }

    /** @param number of the paper: the order's, or that of a change of it */
    public long confirmation(OrderView order, String number, int termDays) {
        return register(
                "order-confirmation", number, order, sales(order.number(), order, termDays, change(order, number)));
    }

    /** The customer has to know which of two confirmations holds. */
    private List<String> change(OrderView order, String number) {
        return number.equals(order.number())
                ? List.of()
                : List.of(texts.get(order.locale(), "pdf.order-confirmation.replaces", Map.of("change", number)));
    }

    public long proforma(OrderView order, String number) {
        return register("proforma", number, order, sales(number, order, 0, List.of()));
    }

    public long pickList(ShipmentView shipment, OrderView order) {
        var facts = new PickListFacts(
                shipment.number(),
                order.number(),
                order.customerName(),
                shipment.warehouseCode(),
                today(),
                order.requestedOn(),
                null,
                shipment.lines().stream().map(Papers::stop).toList(),
                Optional.ofNullable(order.note()).map(List::of).orElse(List.of()));
        return register("pick-list", shipment.number(), order, facts);
    }

    public long goodsIssueNote(String number, ShipmentView shipment, OrderView order, String carrier) {
        var facts = new GoodsIssueNoteFacts(
                number,
                today(),
                shipment.number(),
                order.number(),
                order.customerReference(),
                order.customerNumber(),
                order.deliveryAddress(),
                shipment.warehouseCode(),
                carrier,
                shipment.trackingNumber(),
                shipment.parcels(),
                shipment.weightKg(),
                issued(shipment),
                List.of());
        return register("goods-issue-note", number, order, facts);
    }

    private long register(String kind, String number, OrderView order, Object facts) {
        return documents.register(new DocumentDraft(
                kind, number, "order", order.number(), kind + "-" + number + ".pdf", order.locale(), facts));
    }

    private SalesDocument sales(String number, OrderView order, int termDays, List<String> notes) {
        return new SalesDocument(
                number,
                today(),
                order.requestedOn(),
                order.billingAddress(),
                order.deliveryAddress().equals(order.billingAddress()) ? null : order.deliveryAddress(),
                new SalesDocument.References(
                        order.number(),
                        order.customerReference(),
                        order.customerNumber(),
                        order.customerVatId(),
                        null,
                        null),
                lines(order),
                order.totals(),
                new SalesDocument.Terms(order.paymentMethod(), null, termDays),
                notes,
                null);
    }

    private static List<SalesDocument.Line> lines(OrderView order) {
        var lines = new ArrayList<SalesDocument.Line>();
        order.lines().forEach(line -> lines.add(sold(line)));
        if (order.freightVat() != null) {
            lines.add(SalesDocument.Line.freight(lines.size() + 1, order.freight(), order.freightVat()));
        }
        return lines;
    }

    private static SalesDocument.Line sold(OrderLineView line) {
        return new SalesDocument.Line(
                line.lineNo(),
                line.productNumber(),
                line.name(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.discount(),
                line.net(),
                line.vatRate());
    }

    private static PickListFacts.Line stop(ShipmentLineView line) {
        return new PickListFacts.Line(
                line.walkSequence(),
                line.locationCode(),
                line.productNumber(),
                line.name(),
                line.lotNumber(),
                line.expiry(),
                line.planned(),
                line.unit());
    }

    private static List<GoodsIssueNoteFacts.Line> issued(ShipmentView shipment) {
        var lines = new ArrayList<GoodsIssueNoteFacts.Line>();
        for (var line : shipment.lines()) {
            var quantity = Optional.ofNullable(line.picked()).orElse(line.planned());
            if (quantity.isPositive()) {
                lines.add(new GoodsIssueNoteFacts.Line(
                        lines.size() + 1,
                        line.productNumber(),
                        line.name(),
                        line.lotNumber(),
                        line.expiry(),
                        null,
                        quantity,
                        line.unit()));
            }
        }
        return lines;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }
}
