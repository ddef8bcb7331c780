package io.comanda.invoicing.domain;

import io.comanda.invoicing.InvoiceReceipt;
import io.comanda.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The money booked on invoices. */
@Repository
public class InvoiceReceipts {

    private final JdbcClient jdbc;

    InvoiceReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of booking. */
    public List<InvoiceReceipt> of(String invoiceNumber) {
        return jdbc.sql(
                        """
                        select r.*, i.currency from invoicing_receipt r join invoicing_invoice i on i.id = r.invoice_id
                        where i.number = ? order by r.id""")
                .param(invoiceNumber)
                .query(InvoiceReceipts::receipt)
                .list();
    }

    private static InvoiceReceipt receipt(ResultSet row, int index) throws SQLException {
        return new InvoiceReceipt(
                row.getLong("id"),
                new Money(row.getBigDecimal("amount"), row.getString("currency")),
                row.getObject("booked_on", LocalDate.class),
                row.getString("method"),
                row.getString("reference"));
    }
}
