package io.comanda.invoicing.domain;

import io.comanda.invoicing.InvoiceLine;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of invoices, each with what was credited of it. */
@Repository
public class InvoiceLines {

    private final JdbcClient jdbc;

    InvoiceLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<InvoiceLine> of(long invoiceId) {
        return jdbc.sql(
                        """
                        select l.*, i.currency, coalesce(c.quantity, 0) as credited_quantity, coalesce(c.net, 0) as credited_net,
                               coalesce(c.withheld, 0) as withheld_net
                        from invoicing_invoice_line l
                        join invoicing_invoice i on i.id = l.invoice_id
                        cross join lateral (
                            select sum(quantity) as quantity, sum(net) as net, sum(withheld) as withheld
                            from invoicing_credit_note_line
                            where invoice_id = l.invoice_id and line_no = l.line_no) c
                        where l.invoice_id = ? order by l.line_no""")
                .param(invoiceId)
                .query(InvoiceLines::line)
                .list();
    }

    private static InvoiceLine line(ResultSet row, int index) throws SQLException {
        var currency = row.getString("currency");
        return new InvoiceLine(
                row.getInt("line_no"),
                row.getString("order_number"),
                row.getObject("order_line", Integer.class),
                row.getString("product_number"),
                row.getString("name"),
                Quantity.of(row.getBigDecimal("quantity")),
                row.getString("unit"),
                row.getBigDecimal("unit_price"),
                Percent.of(row.getBigDecimal("discount")),
                new Money(row.getBigDecimal("net"), currency),
                new VatRate(row.getString("vat_category"), Percent.of(row.getBigDecimal("vat_percent"))),
                Quantity.of(row.getBigDecimal("credited_quantity")),
                new Money(row.getBigDecimal("credited_net"), currency),
                new Money(row.getBigDecimal("withheld_net"), currency));
    }
}
