package io.comanda.invoicing.electronic;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Shop;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.Family;
import io.comanda.catalog.GoodsClass;
import io.comanda.catalog.ProductDraft;
import io.comanda.catalog.TaxCategory;
import io.comanda.catalog.Unit;
import io.comanda.customer.Customers;
import io.comanda.fulfilment.domain.OrderInvoice;
import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.CreditReason;
import io.comanda.invoicing.CreditRequest;
import io.comanda.invoicing.InvoiceDraft;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.SurplusUse;
import io.comanda.kernel.Money;
import io.comanda.ordering.OrderImport;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.platform.pdf.ReadBack;
import io.comanda.pricing.PriceBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Orders of every kind, made from a seed, become invoices through the database and electronic invoices that the official
 * judges accept. {@code -De-invoices=500} makes more of them and shows every PDF to veraPDF.
 */
@IntegrationTest
class EInvoiceTest {

    private static final int IN_CI = 60;
    private static final int PDFS_IN_CI = 20;

    /** One in so many is corrected by a credit note. */
    private static final int CREDITED = 4;

    private static final int COUNT = Integer.getInteger("e-invoices", IN_CI);
    private static final int PDFS = COUNT > IN_CI ? COUNT : PDFS_IN_CI;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Customers customers;

    @Autowired
    private PriceBook prices;

    @Autowired
    private OrderImport orderImport;

    @Autowired
    private Ordering ordering;

    @Autowired
    private OrderInvoice orderInvoice;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private CreditNotes creditNotes;

    @Autowired
    private ElectronicInvoices electronic;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void invoicesOfAllKindsKeepTheOfficialRules() throws Exception {
        furnish();
        var generator = new InvoiceGenerator(16931, products(), Shop.own("EN"));
        var orders = IntStream.range(0, COUNT).mapToObj(generator::order).toList();
        assertThat(orderImport.importOrders(orders).refused()).isEmpty();
        var numbers = orderImport.drafts(orders.get(0).source(), COUNT);
        assertThat(numbers).hasSize(COUNT);
        var all = new SoftAssertions();
        for (var i = 0; i < COUNT; i++) {
            var order = ordering.order(numbers.get(i));
            var invoice = issue(order, generator);
            all.assertThat(order.gross()).as(order.number()).isEqualTo(invoice.gross());
            judge(String.valueOf(invoice.number()), DocumentType.INVOICE, sums(invoice), i < PDFS, all);
            if (i % CREDITED == 0 && invoice.net().isPositive()) {
                var note = credit(invoice, i);
                judge(note.number(), DocumentType.CREDIT_NOTE, sums(note), i < PDFS, all);
            }
        }
        all.assertAll();
    }

    private void judge(String number, DocumentType type, List<Money> sums, boolean withPdf, SoftAssertions all)
            throws Exception {
        electronic.check(number);
        var report = electronic.report(number, Locale.ENGLISH);
        all.assertThat(report.findings()).as(number).isEmpty();
        if (report.state() != ElectronicState.VALID) {
            all.fail(number + " is not valid");
            return;
        }
        var currency = sums.get(0).currency();
        var ubl = electronic.file(number, ElectronicFormat.UBL).bytes();
        var cii = electronic.file(number, ElectronicFormat.CII).bytes();
        Schemas.ofUbl(type).require(ubl);
        Schemas.CII.require(cii);
        all.assertThat(sums).as(number).isEqualTo(Sums.ofUbl(ubl, currency)).isEqualTo(Sums.ofCii(cii, currency));
        if (withPdf) {
            var pdf = electronic.file(number, ElectronicFormat.FACTURX).bytes();
            all.assertThat(PdfA.faults(pdf)).as(number).isEmpty();
            all.assertThat(PdfA.data(pdf)).as(number).isEqualTo(cii);
            all.assertThat(ReadBack.keep("e-" + number, pdf).text()).contains(number);
        }
    }

    private static List<Money> sums(InvoiceView invoice) {
        return List.of(invoice.net(), invoice.tax(), invoice.gross());
    }

    private static List<Money> sums(CreditNoteView note) {
        return List.of(note.net(), note.tax(), note.gross());
    }

    /** By turns the whole invoice, and its first line that costs something. */
    private CreditNoteView credit(InvoiceView invoice, int index) {
        var number = String.valueOf(invoice.number());
        var line = invoicing.lines(number).stream()
                .filter(each -> each.net().isPositive())
                .findFirst()
                .orElseThrow();
        var wish = new CreditRequest.Line(line.lineNo(), null, null);
        return creditNotes.issue(
                number,
                new CreditRequest(
                        CreditReason.GOODWILL,
                        "We are sorry.",
                        SurplusUse.ACCOUNT,
                        index % (2 * CREDITED) == 0 ? List.of() : List.of(wish)));
    }

    private InvoiceView issue(OrderView order, InvoiceGenerator generator) {
        var draft =
                prepaid(orderInvoice.draft(order, orderInvoice.quantities(order)), generator.prepaid(order.gross()));
        transaction.executeWithoutResult(status -> invoicing.issue(draft));
        return invoicing.ofOrder(order.number()).get(0);
    }

    private static InvoiceDraft prepaid(InvoiceDraft draft, Money prepaid) {
        return new InvoiceDraft(
                draft.orderNumber(),
                draft.customerReference(),
                draft.buyer(),
                draft.agentCode(),
                draft.deliverTo(),
                draft.supplyDay(),
                draft.paymentMethod(),
                draft.termDays(),
                draft.currency(),
                draft.lines(),
                prepaid);
    }

    private void furnish() {
        Arrays.stream(Buyers.values()).map(Buyers::customer).forEach(customers::save);
        prices.saveRates(Papers.rates());
        catalog.saveFamilies(List.of(new Family("en-goods", null, Map.of("en", "Goods of the norm"), null)));
        Arrays.stream(Unit.values()).map(EInvoiceTest::product).forEach(catalog::save);
    }

    private static List<String> products() {
        return Arrays.stream(Unit.values()).map(unit -> "EN-" + unit).toList();
    }

    private static ProductDraft product(Unit unit) {
        var name = "Product by %s <&\"'> Größe „XL” ".formatted(unit.code())
                + (unit == Unit.PCS
                        ? "with a name that is longer than a line of an electronic invoice may be, twice over"
                        : "");
        return new ProductDraft(
                "EN-" + unit,
                Map.of("en", name.strip()),
                Map.of(),
                "en-goods",
                unit,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                null,
                GoodsClass.NORMAL,
                TaxCategory.STANDARD,
                false,
                false,
                true,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                List.of(),
                Map.of(),
                List.of(),
                null,
                null);
    }
}
