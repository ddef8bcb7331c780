package io.comanda.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.invoicing.InvoicingProperties.MailAttachment;
import io.comanda.invoicing.electronic.ElectronicFormat;
import io.comanda.invoicing.electronic.ElectronicInvoice;
import io.comanda.invoicing.electronic.ElectronicInvoiceReady;
import io.comanda.invoicing.electronic.ElectronicInvoices;
import io.comanda.notification.Notifications;
import io.comanda.platform.documents.Documents;
import io.comanda.pricing.ExchangeRate;
import io.comanda.pricing.PriceBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A house that sends the PDF with data sends it once it is valid. */
@IntegrationTest
class FacturXMailTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private PriceBook prices;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private ElectronicInvoices electronic;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void attachesThePdfWithDataWhenItIsValid() {
        prices.saveRates(
                List.of(new ExchangeRate("EUR", "RON", LocalDate.of(2026, 7, 1), new BigDecimal("5.08"), "BNR")));
        var warehouse = shop.warehouse(true);
        var product = shop.product("100.00");
        shop.receive(product, warehouse, 10);
        var order = journey.place(shop.customer("ACCOUNT", warehouse), product, 2);
        journey.runJobs(order);
        var number = String.valueOf(invoicing.ofOrder(order).get(0).number());
        electronic.check(number);
        var file = electronic.file(number, ElectronicFormat.FACTURX).view();
        var later = Shop.own("INV-LATER-");
        var invoice = renumbered(electronic.compose(number), later);
        var mail = new InvoiceMail(notifications, new InvoicingProperties(MailAttachment.FACTUR_X));

        transaction.executeWithoutResult(
                status -> mail.valid(new ElectronicInvoiceReady(invoice, order, "en", file.id())));

        assertThat(jdbc.sql("select document_ids::text from notification_mail where dedupe_key = ?")
                        .param("invoice-issued:" + later)
                        .query(String.class)
                        .single())
                .contains(String.valueOf(file.id()));
        assertThat(documents.content(file.id()).fileName()).isEqualTo(number + "-facturx.pdf");
    }

    /** The mail of the invoice itself has gone with the plain PDF, as the tests' house wants it. */
    private static ElectronicInvoice renumbered(ElectronicInvoice invoice, String number) {
        return new ElectronicInvoice(
                invoice.profile(),
                number,
                invoice.issued(),
                invoice.type(),
                invoice.currency(),
                invoice.taxInBooks(),
                invoice.due(),
                invoice.notes(),
                invoice.references(),
                invoice.seller(),
                invoice.buyer(),
                invoice.delivery(),
                invoice.payment(),
                invoice.charges(),
                invoice.vat(),
                invoice.totals(),
                invoice.lines());
    }
}
