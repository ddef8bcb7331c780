package io.comanda.invoicing.electronic.xml;

import io.comanda.invoicing.electronic.ElectronicInvoice;
import io.comanda.invoicing.electronic.Profile;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Cross Industry Invoice D16B, the data inside a Factur-X. It keeps to the norm alone, whatever the country. */
public final class Cii {

    private static final String NAMES = "urn:un:unece:uncefact:data:standard:";

    private final ElectronicInvoice invoice;
    private final Xml xml;
    private final CiiParts parts;

    private Cii(ElectronicInvoice invoice, Xml xml) {
        this.invoice = invoice;
        this.xml = xml;
        this.parts = new CiiParts(xml);
    }

    public static byte[] write(ElectronicInvoice invoice) {
        var namespaces = new TreeMap<>(Map.of(
                "rsm", NAMES + "CrossIndustryInvoice:100",
                "ram", NAMES + "ReusableAggregateBusinessInformationEntity:100",
                "udt", NAMES + "UnqualifiedDataType:100"));
        return Xml.document("rsm:CrossIndustryInvoice", namespaces, xml -> new Cii(invoice, xml).write());
    }

    private void write() {
        xml.element(
                "rsm:ExchangedDocumentContext",
                () -> xml.element(
                        "ram:GuidelineSpecifiedDocumentContextParameter",
                        () -> xml.text("ram:ID", Profile.EN16931.specification())));
        xml.element("rsm:ExchangedDocument", () -> {
            xml.text("ram:ID", invoice.number())
                    .text("ram:TypeCode", invoice.type().code());
            parts.day("ram:IssueDateTime", invoice.issued());
            invoice.notes().forEach(note -> xml.element("ram:IncludedNote", () -> xml.text("ram:Content", note)));
        });
        xml.element("rsm:SupplyChainTradeTransaction", () -> {
            invoice.lines().forEach(parts::line);
            xml.element("ram:ApplicableHeaderTradeAgreement", this::agreement);
            xml.element("ram:ApplicableHeaderTradeDelivery", this::delivery);
            xml.element("ram:ApplicableHeaderTradeSettlement", this::settlement);
        });
    }

    private void agreement() {
        xml.element("ram:SellerTradeParty", () -> parts.party(invoice.seller(), true));
        xml.element("ram:BuyerTradeParty", () -> parts.party(invoice.buyer(), false));
        reference("ram:SellerOrderReferencedDocument", invoice.references().salesOrder());
        reference("ram:BuyerOrderReferencedDocument", invoice.references().purchaseOrder());
    }

    private void delivery() {
        var to = invoice.delivery().to();
        if (to != null) {
            xml.element("ram:ShipToTradeParty", () -> {
                xml.text("ram:Name", to.name());
                parts.address(to);
            });
        }
        var day = invoice.delivery().day();
        if (day != null) {
            xml.element("ram:ActualDeliverySupplyChainEvent", () -> parts.day("ram:OccurrenceDateTime", day));
        }
        reference("ram:DespatchAdviceReferencedDocument", invoice.references().despatchAdvice());
    }

    private void settlement() {
        xml.text("ram:PaymentReference", invoice.payment().reference());
        var inBooks = invoice.taxInBooks();
        if (inBooks != null) {
            xml.text("ram:TaxCurrencyCode", inBooks.currency());
        }
        xml.text("ram:InvoiceCurrencyCode", invoice.currency());
        xml.element("ram:SpecifiedTradeSettlementPaymentMeans", () -> parts.paymentMeans(invoice.payment()));
        invoice.vat().forEach(parts::tax);
        invoice.charges().forEach(parts::charge);
        due(invoice.due());
        parts.totals(invoice.totals(), inBooks);
        reference("ram:InvoiceReferencedDocument", invoice.references().precedingInvoice());
    }

    private void due(@Nullable LocalDate day) {
        if (day != null) {
            xml.element("ram:SpecifiedTradePaymentTerms", () -> parts.day("ram:DueDateDateTime", day));
        }
    }

    private void reference(String element, @Nullable String number) {
        if (number != null) {
            xml.element(element, () -> xml.text("ram:IssuerAssignedID", number));
        }
    }
}
