package io.comanda.returns.domain;

import io.comanda.inventory.StockKeeping;
import io.comanda.ordering.OrderView;
import io.comanda.platform.company.Company;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.Documents;
import io.comanda.returns.pdf.ReturnNoteFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the paper that goes into the customer's parcel. */
@Component
public class ReturnNotes {

    private final Documents documents;
    private final StockKeeping stock;
    private final Company company;
    private final Clock clock;

    ReturnNotes(Documents documents, StockKeeping stock, Company company, Clock clock) {
        this.documents = documents;
        this.stock = stock;
        this.company = company;
        this.clock = clock;
    }

    public long write(ReturnOrder order, OrderView sold, LocalDate sendBy) {
        var warehouse = stock.warehouse(order.warehouseCode());
        var facts = new ReturnNoteFacts(
                order.number(),
                LocalDate.ofInstant(clock.instant(), company.timeZone()),
                sendBy,
                sold.number(),
                sold.customerNumber(),
                sold.deliveryAddress(),
                warehouse.address(),
                order.wayBack()
                        .parcel()
                        .filter(ReturnParcel::isBooked)
                        .map(ReturnParcel::carrierName)
                        .orElse(null),
                lines(order));
        return documents.register(new DocumentDraft(
                "return-note",
                order.number(),
                "order",
                sold.number(),
                "return-note-" + order.number() + ".pdf",
                sold.locale(),
                facts));
    }

    private static List<ReturnNoteFacts.Line> lines(ReturnOrder order) {
        return order.lines().stream()
                .map(line -> new ReturnNoteFacts.Line(
                        line.productNumber(),
                        line.name(),
                        line.announced(),
                        line.unit(),
                        line.view().reason().name()))
                .toList();
    }
}
