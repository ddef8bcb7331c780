package io.comanda.invoicing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rows of an invoice by bare SQL, into tables of the same columns, checks and indexes: its number from a counter row,
 * drawn when all that does not carry it is written. Each tenth is rolled back, as in the storm.
 */
final class BareInvoices {

    private static final List<String> TABLES = List.of(
            "invoicing_invoice",
            "invoicing_invoice_line",
            "invoicing_electronic",
            "platform_series",
            "platform_document",
            "platform_timeline");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String facts;
    private final AtomicInteger begun = new AtomicInteger();

    private BareInvoices(JdbcClient jdbc, TransactionTemplate transaction, String facts) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.facts = facts;
    }

    /** Makes the tables; the facts of a paper are those of the product's last invoice. */
    static BareInvoices prepare(JdbcClient jdbc, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {
            TABLES.forEach(table -> jdbc.sql("create table bare_%1$s (like %1$s including all)".formatted(table))
                    .update());
            jdbc.sql("insert into bare_platform_series values ('BARE', 1)").update();
        });
        var facts = jdbc.sql(
                        "select facts::text from platform_document where kind = 'invoice' order by id desc limit 1")
                .query(String.class)
                .single();
        return new BareInvoices(jdbc, transaction, facts);
    }

    List<Callable<Boolean>> writers(int count, int transactions) {
        var end = begun.get() + transactions;
        return IntStream.range(0, count)
                .<Callable<Boolean>>mapToObj(writer -> () -> {
                    for (var serial = begun.incrementAndGet(); serial <= end; serial = begun.incrementAndGet()) {
                        write(serial);
                    }
                    return true;
                })
                .toList();
    }

    private void write(int serial) {
        transaction.executeWithoutResult(status -> {
            var order = "BARE-ORDER-" + serial;
            var invoice = invoice(order);
            post(invoice, order, "BARE-" + draw());
            if (serial % 10 == 0) {
                status.setRollbackOnly();
            }
        });
    }

    private long invoice(String order) {
        return jdbc.sql(
                        """
                        with invoice as (
                            insert into bare_invoicing_invoice
                                (order_number, orders, customer_number, customer_name, issued_on, due_on, payment_method,
                                 currency, goods, net, tax, gross, paid)
                            values (?, 1, 'BARE', 'Furtuna SRL', current_date, current_date + 30, 'ACCOUNT', 'RON',
                                1000.37, 1000.37, 210.08, 1210.45, 0) returning id),
                        line as (
                            insert into bare_invoicing_invoice_line
                                (invoice_id, order_number, order_line, product_number, name, quantity, unit, unit_price,
                                 discount, net, vat_category, vat_percent, line_no)
                            select id, ?, 1, 'WIND', 'Wind', 1, 'pcs', 1000.37, 0, 1000.37, 'S', 21, 1 from invoice)
                        select id from invoice""")
                .params(order, order)
                .query(Long.class)
                .single();
    }

    private long draw() {
        return jdbc.sql(
                        """
                        update bare_platform_series set last_number = last_number + 1 where name = 'BARE'
                        returning last_number""")
                .query(Long.class)
                .single();
    }

    private void post(long invoice, String order, String number) {
        var document = jdbc.sql(
                        """
                        insert into bare_platform_document
                            (kind, number, subject_type, subject, file_name, language, facts, created_at)
                        values ('invoice', ?, 'order', ?, ?, 'ro', ?::jsonb, now()) returning id""")
                .params(number, order, number + ".pdf", facts)
                .query(Long.class)
                .single();
        jdbc.sql("update bare_invoicing_invoice set number = ?, document_id = ? where id = ?")
                .params(number, document, invoice)
                .update();
        jdbc.sql("insert into bare_invoicing_electronic (number, document_id, prepaid) values (?, ?, 0)")
                .params(number, document)
                .update();
        jdbc.sql(
                        """
                        insert into bare_platform_timeline (subject_type, subject, kind, facts, actor, actor_kind, at)
                        values ('order', ?, 'invoicing.InvoiceIssued', ?::jsonb, 'bare', 'PROCESS', now())""")
                .params(order, "{\"invoiceNumber\": \"" + number + "\", \"total\": \"1210.45 RON\"}")
                .update();
    }
}
