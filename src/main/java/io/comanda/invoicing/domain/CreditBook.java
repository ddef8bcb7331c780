package io.comanda.invoicing.domain;

import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.CreditReason;
import io.comanda.invoicing.CreditRequest;
import io.comanda.invoicing.SurplusUse;
import io.comanda.kernel.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The credit notes' tables: rows are added and numbered once. */
@Repository
public class CreditBook {

    private static final String VIEW =
            """
            select c.*, i.number as invoice_number, i.order_number, i.customer_number, i.customer_name, i.currency
            from invoicing_credit_note c join invoicing_invoice i on i.id = c.invoice_id
            where c.number is not null""";

    private final JdbcClient jdbc;

    CreditBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes it with its lines, without a number. */
    public long add(Correction correction, CreditRequest request, LocalDate day) {
        var lines = correction.lines();
        return jdbc.sql(
                        """
                        with note as (
                            insert into invoicing_credit_note
                                (invoice_id, issued_on, reason, remark, goods, net, tax, gross, surplus, surplus_use)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning *),
                        lines as (
                            insert into invoicing_credit_note_line (credit_note_id, invoice_id, line_no, quantity, net, withheld)
                            select note.id, note.invoice_id, line.*
                            from note, unnest(?::int[], ?::numeric[], ?::numeric[], ?::numeric[]) as line)
                        select id from note""")
                .param(correction.invoice().id())
                .param(day)
                .param(request.reason().name())
                .param(request.remark())
                .param(correction.goods().amount())
                .param(correction.vat().net().amount())
                .param(correction.vat().tax().amount())
                .param(correction.vat().gross().amount())
                .param(correction.surplus().amount())
                .param(request.surplusUse().name())
                .param(lines.stream().map(line -> line.invoiced().lineNo()).toArray(Integer[]::new))
                .param(lines.stream().map(CreditBook::quantity).toArray(BigDecimal[]::new))
                .param(lines.stream().map(line -> line.net().amount()).toArray(BigDecimal[]::new))
                .param(lines.stream().map(line -> line.withheld().amount()).toArray(BigDecimal[]::new))
                .query(Long.class)
                .single();
    }

    /** Posts it: from here it is a credit note. */
    public void number(long id, String number, long documentId) {
        jdbc.sql("update invoicing_credit_note set number = ?, document_id = ? where id = ? and number is null")
                .params(number, documentId, id)
                .update();
    }

    public Optional<CreditNoteView> find(String number) {
        return jdbc.sql(VIEW + " and c.number = ?")
                .param(number)
                .query(CreditBook::view)
                .optional();
    }

    /** Oldest first. */
    public List<CreditNoteView> ofInvoice(String invoiceNumber) {
        return jdbc.sql(VIEW + " and i.number = ? order by c.id")
                .param(invoiceNumber)
                .query(CreditBook::view)
                .list();
    }

    /** Net by line of the invoice. */
    public Map<Integer, Money> creditedByLine(CreditNoteView note) {
        var nets = new HashMap<Integer, Money>();
        jdbc.sql("select line_no, net from invoicing_credit_note_line where credit_note_id = ?")
                .param(note.id())
                .query(row -> {
                    nets.put(
                            row.getInt("line_no"),
                            new Money(row.getBigDecimal("net"), note.goods().currency()));
                });
        return nets;
    }

    private static @Nullable BigDecimal quantity(Correction.Line line) {
        return line.quantity() == null ? null : line.quantity().value();
    }

    private static CreditNoteView view(ResultSet row, int index) throws SQLException {
        var currency = row.getString("currency");
        return new CreditNoteView(
                row.getLong("id"),
                row.getString("number"),
                row.getString("invoice_number"),
                row.getString("order_number"),
                row.getString("customer_number"),
                row.getString("customer_name"),
                row.getObject("issued_on", LocalDate.class),
                CreditReason.valueOf(row.getString("reason")),
                row.getString("remark"),
                new Money(row.getBigDecimal("goods"), currency),
                new Money(row.getBigDecimal("net"), currency),
                new Money(row.getBigDecimal("tax"), currency),
                new Money(row.getBigDecimal("gross"), currency),
                new Money(row.getBigDecimal("surplus"), currency),
                SurplusUse.valueOf(row.getString("surplus_use")),
                row.getLong("document_id"));
    }
}
