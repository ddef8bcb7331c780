package io.comanda.shipping.domain;

import io.comanda.platform.company.Company;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.Documents;
import io.comanda.shipping.Carrier;
import io.comanda.shipping.Waybill;
import io.comanda.shipping.WaybillKind;
import io.comanda.shipping.pdf.LabelFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Registers the labels of a waybill as a document of its order; printing them again never asks the carrier. Those of a
 * return are for the customer and a kind of their own.
 */
@Component
class Labels {

    private final Documents documents;
    private final Company company;
    private final Clock clock;

    Labels(Documents documents, Company company, Clock clock) {
        this.documents = documents;
        this.company = company;
        this.clock = clock;
    }

    /** @param byCarrier the carrier's own label, a PDF; without it ours is printed from the facts */
    void register(Carrier carrier, Waybill waybill, Locale language, byte @Nullable [] byCarrier) {
        var draft = draft(carrier, waybill, language);
        if (byCarrier == null) {
            documents.register(draft);
        } else {
            documents.keep(draft, MediaType.APPLICATION_PDF_VALUE, byCarrier);
        }
    }

    private DocumentDraft draft(Carrier carrier, Waybill waybill, Locale language) {
        var kind = waybill.kind() == WaybillKind.RETURN ? "return-label" : "label";
        return new DocumentDraft(
                kind,
                waybill.trackingNumber(),
                "order",
                waybill.orderNumber(),
                kind + "-" + waybill.trackingNumber() + ".pdf",
                language,
                facts(carrier, waybill));
    }

    private LabelFacts facts(Carrier carrier, Waybill waybill) {
        return new LabelFacts(
                waybill.shipmentNumber(),
                waybill.orderNumber(),
                LocalDate.now(clock.withZone(company.timeZone())),
                waybill.from(),
                waybill.to(),
                carrier.name(),
                carrier.serviceName(waybill.serviceCode()),
                waybill.cashOnDelivery(),
                waybill.parcels().stream()
                        .map(piece -> new LabelFacts.Parcel(piece.trackingNumber(), piece.sscc(), piece.weightKg()))
                        .toList());
    }
}
