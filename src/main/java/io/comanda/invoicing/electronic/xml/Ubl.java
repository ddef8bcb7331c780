package io.comanda.invoicing.electronic.xml;

import io.comanda.invoicing.electronic.DocumentType;
import io.comanda.invoicing.electronic.ElectronicInvoice;
import java.util.LinkedHashMap;
import java.util.Map;

/** UBL 2.1: an Invoice or a CreditNote. The order of the elements is the schema's. */
public final class Ubl {

    private static final String NAMES = "urn:oasis:names:specification:ubl:schema:xsd:";
    /** The schema wants an order's number where only ours is known. */
    private static final String NO_ORDER_NUMBER = "NA";

    private final ElectronicInvoice invoice;
    private final Xml xml;
    private final boolean credit;
    private final UblParts parts;

    private Ubl(ElectronicInvoice invoice, Xml xml) {
        this.invoice = invoice;
        this.xml = xml;
        this.credit = invoice.type() == DocumentType.CREDIT_NOTE;
        this.parts = new UblParts(xml);
    }

    public static byte[] write(ElectronicInvoice invoice) {
        var root = invoice.type() == DocumentType.CREDIT_NOTE ? "CreditNote" : "Invoice";
        var namespaces = new LinkedHashMap<>(Map.of("", NAMES + root + "-2"));
        namespaces.put("cac", NAMES + "CommonAggregateComponents-2");
        namespaces.put("cbc", NAMES + "CommonBasicComponents-2");
        return Xml.document(root, namespaces, xml -> new Ubl(invoice, xml).write());
    }

    private void write() {
        head();
        references();
        xml.element("cac:AccountingSupplierParty", () -> parts.party(invoice.seller(), true));
        xml.element("cac:AccountingCustomerParty", () -> parts.party(invoice.buyer(), false));
        parts.delivery(invoice.delivery());
        paymentMeans();
        invoice.charges().forEach(parts::charge);
        parts.taxTotals(invoice);
        parts.totals(invoice.totals());
        invoice.lines().forEach(line -> parts.line(line, credit));
    }

    private void head() {
        xml.text("cbc:CustomizationID", invoice.profile().specification())
                .text("cbc:ID", invoice.number())
                .text("cbc:IssueDate", invoice.issued())
                .text("cbc:DueDate", credit ? null : invoice.due())
                .text(
                        credit ? "cbc:CreditNoteTypeCode" : "cbc:InvoiceTypeCode",
                        invoice.type().code());
        invoice.notes().forEach(note -> xml.text("cbc:Note", note));
        xml.text("cbc:DocumentCurrencyCode", invoice.currency());
        if (invoice.taxInBooks() != null) {
            xml.text("cbc:TaxCurrencyCode", invoice.taxInBooks().currency());
        }
    }

    private void references() {
        var references = invoice.references();
        if (references.purchaseOrder() != null || references.salesOrder() != null) {
            var ours = references.purchaseOrder() == null ? NO_ORDER_NUMBER : references.purchaseOrder();
            xml.element("cac:OrderReference", () -> xml.text("cbc:ID", ours)
                    .text("cbc:SalesOrderID", references.salesOrder()));
        }
        if (references.precedingInvoice() != null) {
            xml.element(
                    "cac:BillingReference",
                    () -> xml.element(
                            "cac:InvoiceDocumentReference", () -> xml.text("cbc:ID", references.precedingInvoice())));
        }
        if (references.despatchAdvice() != null) {
            xml.element("cac:DespatchDocumentReference", () -> xml.text("cbc:ID", references.despatchAdvice()));
        }
    }

    private void paymentMeans() {
        var means = invoice.payment();
        xml.element("cac:PaymentMeans", () -> {
            xml.text("cbc:PaymentMeansCode", means.code())
                    .text("cbc:PaymentDueDate", credit ? invoice.due() : null)
                    .text("cbc:PaymentID", means.reference());
            if (means.iban() != null) {
                xml.element("cac:PayeeFinancialAccount", () -> parts.account(means));
            }
        });
    }
}
