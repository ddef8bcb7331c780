package io.comanda.desk.domain;

/**
 * By how far stock can fulfil orders: for each product still wanted, what the order holds already and what is free must
 * reach. All of them at once, so that free stock is added up once a product. Comes behind a {@code candidate} with id,
 * number and lifecycle of the orders.
 */
final class SupplyStatement {

    /** By the free stock of a warehouse and product that a {@code wanted} names; takes today, and then the warehouse. */
    static final String FREE_HERE = free("and q.warehouse_code = ?");

    /** By the stock of all warehouses; takes today. */
    static final String EVERYWHERE = supply(free(""));

    /** By what is free in one warehouse; takes today, and then the warehouse. */
    static final String HERE = supply(FREE_HERE);

    private SupplyStatement() {}

    private static String free(String where) {
        return """
            free as (
                select q.product_number, sum(q.on_hand - q.blocked - q.reserved) as quantity
                from inventory_quant q left join inventory_lot t using (product_number, lot_number)
                where q.product_number in (select product_number from wanted)
                  and not coalesce(t.blocked or t.expiry < ?, false) %s
                group by q.product_number)
            """
                .formatted(where);
    }

    private static String supply(String free) {
        return """
            wanted as (
                select c.id, c.number, l.product_number, sum(l.quantity - l.shipped - l.cancelled) as open
                from candidate c join ordering_order_line l on l.order_id = c.id
                where c.lifecycle = 'PLACED' and l.stocked and l.quantity > l.shipped + l.cancelled
                group by c.id, c.number, l.product_number),
            %s,
            held as (
                select r.order_number, r.product_number, sum(r.quantity) as quantity
                from inventory_reservation r
                where r.order_number in (select number from wanted) and r.state = 'RESERVED'
                group by r.order_number, r.product_number),
            supply as (
                select w.id,
                       case when bool_and(coalesce(h.quantity, 0) + coalesce(f.quantity, 0) >= w.open) then 'ALL'
                            when bool_or(coalesce(h.quantity, 0) + coalesce(f.quantity, 0) > 0) then 'PART'
                            else 'NONE' end as supply
                from wanted w
                left join free f using (product_number)
                left join held h on h.order_number = w.number and h.product_number = w.product_number
                group by w.id)
            """
                .formatted(free);
    }
}
