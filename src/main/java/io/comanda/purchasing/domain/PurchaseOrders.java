package io.comanda.purchasing.domain;

import io.comanda.kernel.Quantity;
import io.comanda.platform.company.Company;
import io.comanda.purchasing.PurchaseOrderUnknown;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All orders to suppliers. */
@Repository
public class PurchaseOrders {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Company company;
    private final Clock clock;

    PurchaseOrders(EntityManager entities, JdbcClient jdbc, Company company, Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.company = company;
        this.clock = clock;
    }

    public void add(PurchaseOrder order) {
        entities.persist(order);
    }

    public PurchaseOrder get(String number) {
        return load(number, LockModeType.NONE);
    }

    /** For whoever changes it or decides what comes next: one after the other. */
    public PurchaseOrder lock(String number) {
        return load(number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** {@code PO-2026-000123}, unique and in order, with gaps. */
    public String nextNumber() {
        var year = LocalDate.ofInstant(clock.instant(), company.timeZone()).getYear();
        var next = jdbc.sql("select nextval('purchasing_order_number')")
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "PO-%d-%06d", year, next);
    }

    /** What is proposed and not sent yet, by product and warehouse. */
    public Map<String, Map<String, Quantity>> proposed(Collection<String> productNumbers) {
        var sums = new HashMap<String, Map<String, Quantity>>();
        jdbc.sql(
                        """
                        select l.product_number, o.warehouse_code, sum(l.quantity - l.cancelled) as quantity
                        from purchasing_order o join purchasing_order_line l on l.purchase_order_id = o.id
                        where o.state = 'PROPOSED' and l.product_number = any (cast(? as text[]))
                        group by l.product_number, o.warehouse_code""")
                .param(productNumbers.toArray(String[]::new))
                .query(row -> {
                    sums.computeIfAbsent(row.getString("product_number"), p -> new HashMap<>())
                            .put(row.getString("warehouse_code"), Quantity.of(row.getBigDecimal("quantity")));
                });
        return sums;
    }

    /** Whether something for this customer's order alone is proposed or on its way. */
    public boolean boughtFor(String orderNumber, String productNumber) {
        return jdbc.sql(
                        """
                        select exists (select from purchasing_order o
                                       join purchasing_order_line l on l.purchase_order_id = o.id
                                       where l.for_order = ? and l.product_number = ?
                                         and o.state in ('PROPOSED', 'SENT', 'CONFIRMED')
                                         and l.quantity > l.received + l.cancelled)""")
                .params(orderNumber, productNumber)
                .query(Boolean.class)
                .single();
    }

    private PurchaseOrder load(String number, LockModeType lock) {
        return entities.createQuery("from PurchaseOrder o where o.number = :number", PurchaseOrder.class)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new PurchaseOrderUnknown(number));
    }

    /** Made in a time, the newest first. */
    public List<PurchaseOrder> made(Instant from, Instant until, int most) {
        var ids = entities.createQuery(
                        "select o.id from PurchaseOrder o where o.createdAt >= :from and o.createdAt < :until order by o.id desc",
                        Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
        return entities.createQuery(
                        "select distinct o from PurchaseOrder o left join fetch o.lines where o.id in :ids order by o.id desc",
                        PurchaseOrder.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
