package io.comanda.invoicing.domain;

import io.comanda.invoicing.InvoiceDraft;
import io.comanda.invoicing.InvoiceSearch;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.OpenItems;
import io.comanda.kernel.Money;
import io.comanda.kernel.VatBreakdown;
import io.comanda.platform.query.Conditions;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invoices' table: rows are added, numbered once, and their paid amount grows. */
@Repository
public class Invoices {

    static final String VIEW =
            """
            select id, number, order_number, orders, customer_number, customer_name, agent_code, issued_on, due_on,
                   payment_method, currency, goods, net, tax, gross, paid, credited, document_id, disputed_on, dispute_reason
            from invoicing_invoice""";

    private final JdbcClient jdbc;

    Invoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes it with its lines and what was paid before, without a number. */
    public long add(InvoiceDraft draft, VatBreakdown totals, LocalDate day) {
        var charges = draft.lines();
        return jdbc.sql(
                        """
                        with invoice as (
                            insert into invoicing_invoice
                                (order_number, orders, customer_number, customer_name, agent_code, issued_on, due_on,
                                 payment_method, currency, goods, net, tax, gross, paid)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning *),
                        lines as (
                            insert into invoicing_invoice_line
                                (invoice_id, order_number, order_line, product_number, name, quantity, unit, unit_price, discount, net,
                                 vat_category, vat_percent, line_no)
                            select invoice.id, line.* from invoice,
                                unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::numeric[], ?::text[], ?::numeric[],
                                       ?::numeric[], ?::numeric[], ?::text[], ?::numeric[]) with ordinality as line),
                        prepaid as (
                            insert into invoicing_receipt (invoice_id, amount, booked_on, method, reference)
                            select id, paid, issued_on, payment_method, 'paid-before' from invoice where paid > 0)
                        select id from invoice""")
                .param(draft.orderNumber())
                .param(draft.orders().size())
                .param(draft.buyer().customerNumber())
                .param(draft.buyer().name())
                .param(draft.agentCode())
                .param(day)
                .param(day.plusDays(draft.termDays()))
                .param(draft.paymentMethod())
                .param(draft.currency())
                .param(draft.goods().amount())
                .param(totals.net().amount())
                .param(totals.tax().amount())
                .param(totals.gross().amount())
                .param(draft.paidBefore().min(totals.gross()).amount())
                .param(column(charges, String[]::new, InvoiceDraft.Line::orderNumber))
                .param(column(charges, Integer[]::new, InvoiceDraft.Line::orderLine))
                .param(column(charges, String[]::new, InvoiceDraft.Line::productNumber))
                .param(column(charges, String[]::new, InvoiceDraft.Line::name))
                .param(column(
                        charges, BigDecimal[]::new, line -> line.quantity().value()))
                .param(column(charges, String[]::new, InvoiceDraft.Line::unit))
                .param(column(charges, BigDecimal[]::new, InvoiceDraft.Line::unitPrice))
                .param(column(
                        charges, BigDecimal[]::new, line -> line.discount().value()))
                .param(column(charges, BigDecimal[]::new, line -> line.net().amount()))
                .param(column(charges, String[]::new, line -> line.vatRate().category()))
                .param(column(charges, BigDecimal[]::new, line -> line.vatRate()
                        .percent()
                        .value()))
                .query(Long.class)
                .single();
    }

    /** Posts it: from here it is an invoice. */
    public void number(long id, String number, long documentId) {
        jdbc.sql("update invoicing_invoice set number = ?, document_id = ? where id = ? and number is null")
                .params(number, documentId, id)
                .update();
    }

    public List<InvoiceView> ofOrder(String orderNumber) {
        return jdbc.sql(
                        VIEW
                                + """
                         where id in (select invoice_id from invoicing_invoice_line where order_number = ?)
                        order by id""")
                .param(orderNumber)
                .query(Invoices::view)
                .list();
    }

    public List<String> numbers(Collection<Long> ids) {
        return jdbc.sql("select number from invoicing_invoice where id = any(?) order by id")
                .param(ids.toArray(Long[]::new))
                .query(String.class)
                .list();
    }

    /** Net by order, in the order of the lines. */
    public Map<String, Money> netByOrder(InvoiceView invoice) {
        var nets = new LinkedHashMap<String, Money>();
        jdbc.sql(
                        """
                        select order_number, sum(net) as net from invoicing_invoice_line where invoice_id = ?
                        group by order_number order by min(line_no)""")
                .param(invoice.id())
                .query(row -> {
                    nets.put(
                            row.getString("order_number"),
                            new Money(row.getBigDecimal("net"), invoice.gross().currency()));
                });
        return nets;
    }

    public Optional<InvoiceView> find(String number) {
        return jdbc.sql(VIEW + " where number = ?")
                .param(number)
                .query(Invoices::view)
                .optional();
    }

    /** Newest first, those of one agent's customers only when a code is given. */
    public List<InvoiceView> list(
            InvoiceSearch search, @Nullable String agentCode, LocalDate today, long before, int limit) {
        var conditions = new Conditions()
                .and("id < ? and number is not null", before)
                .andIf(search.customerNumber(), "customer_number = ?")
                .andIf(agentCode, "agent_code = ?")
                .andIf(search.dueFrom(), "due_on >= ?")
                .andIf(search.dueTo(), "due_on <= ?");
        if (search.text() != null) {
            conditions.and(
                    "starts_with(number, ?) or starts_with(order_number, ?) or starts_with(lower(customer_name), lower(?))",
                    search.text(),
                    search.text(),
                    search.text());
        }
        standing(search.standing(), conditions, today);
        return jdbc.sql(VIEW + conditions.sql() + " order by id desc limit ?")
                .params(conditions.params(limit))
                .query(Invoices::view)
                .list();
    }

    private static void standing(InvoiceSearch.@Nullable Standing standing, Conditions conditions, LocalDate today) {
        if (standing != null) {
            switch (standing) {
                case OPEN -> conditions.and("open > 0");
                case OVERDUE -> conditions.and("open > 0 and due_on < ?", today);
                case PAID -> conditions.and("open = 0");
            }
        }
    }

    /** What is open, a row for each currency. */
    public List<OpenItems> openItems(@Nullable String customerNumber, @Nullable String agentCode, LocalDate today) {
        var conditions = new Conditions()
                .and("open > 0 and number is not null")
                .andIf(customerNumber, "customer_number = ?")
                .andIf(agentCode, "agent_code = ?");
        return jdbc.sql(
                        """
                        select currency, sum(open) as open, count(*) as invoices,
                               coalesce(sum(open) filter (where due_on < ?), 0) as overdue,
                               count(*) filter (where due_on < ?) as overdue_invoices
                        from invoicing_invoice"""
                                + conditions.sql() + " group by currency order by currency")
                .param(today)
                .param(today)
                .params(conditions.params())
                .query((row, n) -> new OpenItems(
                        new Money(row.getBigDecimal("open"), row.getString("currency")),
                        new Money(row.getBigDecimal("overdue"), row.getString("currency")),
                        row.getLong("invoices"),
                        row.getLong("overdue_invoices")))
                .list();
    }

    /**
     * Books money, once for each reference.
     *
     * @return the invoice afterwards; empty when this reference was booked before
     */
    public Optional<InvoiceView> book(
            InvoiceView invoice, Money amount, LocalDate day, String method, String reference) {
        var isNew = jdbc.sql(
                        """
                        insert into invoicing_receipt (invoice_id, amount, booked_on, method, reference)
                        values (?, ?, ?, ?, ?) on conflict (invoice_id, reference) do nothing""")
                .params(invoice.id(), amount.amount(), day, method, reference)
                .update();
        if (isNew == 0) {
            return Optional.empty();
        }
        jdbc.sql("update invoicing_invoice set paid = paid + ? where id = ?")
                .params(amount.amount(), invoice.id())
                .update();
        return find(String.valueOf(invoice.number()));
    }

    /** Takes money off again that was paid, and notes what was credited; {@code paidBack} may be nothing. */
    public void credit(InvoiceView invoice, Money gross, Money paidBack, LocalDate day, String creditNote) {
        if (paidBack.isPositive()) {
            jdbc.sql(
                            """
                            insert into invoicing_receipt (invoice_id, amount, booked_on, method, reference)
                            values (?, ?, ?, ?, ?)""")
                    .params(
                            invoice.id(),
                            paidBack.negated().amount(),
                            day,
                            invoice.paymentMethod(),
                            "credit-note-" + creditNote)
                    .update();
        }
        jdbc.sql("update invoicing_invoice set credited = credited + ?, paid = paid - ? where id = ?")
                .params(gross.amount(), paidBack.amount(), invoice.id())
                .update();
    }

    public boolean isBooked(long id, String reference) {
        return jdbc.sql("select exists (select from invoicing_receipt where invoice_id = ? and reference = ?)")
                .params(id, reference)
                .query(Boolean.class)
                .single();
    }

    /** Notes that the customer objects, or with nothing that he does not any more. */
    public void dispute(long id, @Nullable LocalDate day, @Nullable String reason) {
        jdbc.sql("update invoicing_invoice set disputed_on = ?, dispute_reason = ? where id = ?")
                .param(day)
                .param(reason)
                .param(id)
                .update();
    }

    /** Keeps others from booking on it at the same time. */
    public void lock(long id) {
        jdbc.sql("select id from invoicing_invoice where id = ? for update")
                .param(id)
                .query(Long.class)
                .single();
    }

    private static <T extends @Nullable Object> T[] column(
            List<InvoiceDraft.Line> lines, IntFunction<T[]> array, Function<InvoiceDraft.Line, T> value) {
        return lines.stream().map(value).toArray(array);
    }

    static InvoiceView view(ResultSet row, int index) throws SQLException {
        var currency = row.getString("currency");
        return new InvoiceView(
                row.getLong("id"),
                row.getString("number"),
                row.getString("order_number"),
                row.getInt("orders"),
                row.getString("customer_number"),
                row.getString("customer_name"),
                row.getString("agent_code"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("payment_method"),
                new Money(row.getBigDecimal("goods"), currency),
                new Money(row.getBigDecimal("net"), currency),
                new Money(row.getBigDecimal("tax"), currency),
                new Money(row.getBigDecimal("gross"), currency),
                new Money(row.getBigDecimal("paid"), currency),
                new Money(row.getBigDecimal("credited"), currency),
                row.getObject("document_id", Long.class),
                row.getObject("disputed_on", LocalDate.class),
                row.getString("dispute_reason"));
    }
}
