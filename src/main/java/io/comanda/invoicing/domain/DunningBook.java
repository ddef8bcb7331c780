package io.comanda.invoicing.domain;

import io.comanda.invoicing.DunningView;
import io.comanda.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dunnings and their reminders. What is overdue is always looked up, never kept. */
@Repository
public class DunningBook {

    private static final String DEMANDED = "i.open > 0 and i.disputed_on is null and i.number is not null";
    private static final String VIEW =
            """
            select d.*, c.name as customer_name, r.sent_on, r.document_id, coalesce(f.fees, 0) as fees,
                   (select coalesce(sum(i.open), 0) from invoicing_invoice i
                    where i.customer_number = d.customer_number and i.currency = d.currency and i.due_on < ? and %s) as overdue
            from invoicing_dunning d
            join customer_account c on c.number = d.customer_number
            left join invoicing_reminder r on r.dunning_id = d.id and r.level = d.level
            cross join lateral (select sum(fee) as fees from invoicing_reminder where dunning_id = d.id) f
            """
                    .formatted(DEMANDED);

    private final JdbcClient jdbc;

    DunningBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins for each customer and currency with a demanded invoice due on a day or before; returns their numbers. */
    public List<String> begin(LocalDate latest, LocalDate today) {
        return jdbc.sql(
                        """
                        insert into invoicing_dunning (number, customer_number, currency, began_on)
                        select 'DUN-' || extract(year from ?::date) || '-'
                                   || lpad(nextval('invoicing_dunning_number')::text, 6, '0'),
                               late.customer_number, late.currency, ?
                        from (select distinct i.customer_number, i.currency from invoicing_invoice i
                              where i.due_on <= ? and %s
                                and not exists (select from invoicing_dunning h
                                                where h.customer_number = i.customer_number and h.ending = 'HANDED_OVER'
                                                  and i.due_on <= h.ended_on)
                                and not exists (select from invoicing_dunning o
                                                where o.customer_number = i.customer_number and o.currency = i.currency
                                                  and o.ended_on is null)) late
                        on conflict do nothing returning number"""
                                .formatted(DEMANDED))
                .params(today, today, latest)
                .query(String.class)
                .list();
    }

    public Optional<DunningView> find(String number, LocalDate today) {
        return jdbc.sql(VIEW + "where d.number = ?")
                .params(today, number)
                .query(DunningBook::view)
                .optional();
    }

    List<DunningView> all(Collection<String> numbers, LocalDate today) {
        return jdbc.sql(VIEW + "where d.number = any(?)")
                .param(today)
                .param(numbers.toArray(String[]::new))
                .query(DunningBook::view)
                .list();
    }

    public List<DunningView> list(boolean openOnly, long before, int limit, LocalDate today) {
        return jdbc.sql(VIEW + "where d.id < ? and (not ? or d.ended_on is null) order by d.id desc limit ?")
                .params(today, before, openOnly, limit)
                .query(DunningBook::view)
                .list();
    }

    /** What a reminder lists, the oldest first. */
    public List<OverdueInvoice> overdue(DunningView dunning, LocalDate today) {
        var currency = dunning.overdue().currency();
        return jdbc.sql(
                        """
                        select number, issued_on, due_on, gross, open from invoicing_invoice i
                        where i.customer_number = ? and i.currency = ? and i.due_on < ? and %s
                        order by i.due_on, i.id limit 500"""
                                .formatted(DEMANDED))
                .params(dunning.customerNumber(), currency, today)
                .query((row, n) -> new OverdueInvoice(
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        new Money(row.getBigDecimal("gross"), currency),
                        new Money(row.getBigDecimal("open"), currency)))
                .list();
    }

    public void reminded(DunningView dunning, int level, boolean blocking, Money fee, long document, LocalDate day) {
        jdbc.sql(
                        """
                        with sent as (
                            insert into invoicing_reminder (dunning_id, level, sent_on, overdue, fee, document_id)
                            values (?, ?, ?, ?, ?, ?))
                        update invoicing_dunning set level = ?, blocking = ? where id = ?""")
                .params(dunning.id(), level, day, dunning.overdue().amount(), fee.amount(), document)
                .params(level, blocking, dunning.id())
                .update();
    }

    public void end(String number, DunningView.Ending ending, LocalDate day) {
        jdbc.sql("update invoicing_dunning set ended_on = ?, ending = ? where number = ? and ended_on is null")
                .params(day, ending.name(), number)
                .update();
    }

    /** Open dunnings of the invoice's customer that have nothing left to demand. */
    public List<String> settled(String invoiceNumber, LocalDate today) {
        return jdbc.sql(
                        """
                        select d.number from invoicing_dunning d
                        join invoicing_invoice paid on paid.customer_number = d.customer_number and paid.number = ?
                        where d.ended_on is null and not exists (
                            select from invoicing_invoice i
                            where i.customer_number = d.customer_number and i.currency = d.currency and i.due_on < ?
                              and %s)"""
                                .formatted(DEMANDED))
                .params(invoiceNumber, today)
                .query(String.class)
                .list();
    }

    public boolean blocks(String customerNumber, LocalDate today) {
        return jdbc.sql(
                        """
                        select exists (
                            select from invoicing_dunning d
                            join invoicing_invoice i on i.customer_number = d.customer_number and i.currency = d.currency
                            where d.customer_number = ? and i.due_on < ? and %s
                              and (d.blocking and d.ended_on is null or d.ending = 'HANDED_OVER'))"""
                                .formatted(DEMANDED))
                .params(customerNumber, today)
                .query(Boolean.class)
                .single();
    }

    private static DunningView view(ResultSet row, int index) throws SQLException {
        var currency = row.getString("currency");
        var ending = row.getString("ending");
        return new DunningView(
                row.getLong("id"),
                row.getString("number"),
                row.getString("customer_number"),
                row.getString("customer_name"),
                row.getObject("began_on", LocalDate.class),
                row.getInt("level"),
                row.getBoolean("blocking"),
                row.getObject("sent_on", LocalDate.class),
                new Money(row.getBigDecimal("overdue"), currency),
                new Money(row.getBigDecimal("fees"), currency),
                row.getObject("document_id", Long.class),
                row.getObject("ended_on", LocalDate.class),
                ending == null ? null : DunningView.Ending.valueOf(ending));
    }
}
