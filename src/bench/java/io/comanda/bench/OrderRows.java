package io.comanda.bench;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that the modules keep of one order, by the transaction that writes it. */
record OrderRows(
        @Nullable String orderNumber, List<Footprint> captured, List<Footprint> supplied, List<Footprint> invoiced) {

    private static final String OF_ORDER = "order_number = ?";
    private static final String OF_SHIPMENT = "in (select number from fulfilment_shipment where order_number = ?)";

    static OrderRows of(JdbcClient jdbc, String order) {
        var reader = new Reader(jdbc, order, names(jdbc, order));
        var captured = List.of(
                reader.read("ordering_order", "number = ?"),
                reader.read("ordering_order_line", "order_id = (select id from ordering_order where number = ?)"),
                reader.read("platform_timeline", "subject = ? and kind = 'ordering.OrderPlaced'"));
        var supplied = List.of(
                reader.read("platform_document", "subject = ? and kind <> 'invoice'"),
                reader.read("notification_mail", "subject = ? and kind <> 'invoice-issued'"),
                reader.read("payment_payment", OF_ORDER),
                reader.read("payment_event", "payment_id in (select id from payment_payment where order_number = ?)"),
                reader.read("inventory_reservation", OF_ORDER),
                reader.read("fulfilment_shipment", OF_ORDER),
                reader.read(
                        "fulfilment_shipment_line",
                        "shipment_id in (select id from fulfilment_shipment where order_number = ?)"),
                reader.read("shipping_waybill", OF_ORDER),
                reader.read(
                        "shipping_parcel", "waybill_id in (select id from shipping_waybill where order_number = ?)"),
                reader.read("inventory_movement", "reference_number " + OF_SHIPMENT),
                reader.read("platform_timeline", "subject = ? and kind similar to '(shipping|fulfilment).%'"));
        var invoiced = List.of(
                reader.read("invoicing_invoice", OF_ORDER),
                reader.read(
                        "invoicing_invoice_line",
                        "invoice_id in (select id from invoicing_invoice where order_number = ?)"),
                reader.read("platform_document", "subject = ? and kind = 'invoice'"),
                reader.read("notification_mail", "subject = ? and kind = 'invoice-issued'"),
                reader.read("commission_fact", OF_ORDER),
                reader.read(
                        "platform_timeline",
                        "subject = ? and (kind = 'ordering.OrderClosed' or kind like 'invoicing.%')"));
        return new OrderRows(Footprint.pattern(order, List.of(order)), captured, supplied, invoiced);
    }

    /** The key of the order's row. */
    @Nullable
    String id() {
        return captured.get(0).rows().get(0).get(0);
    }

    int lines() {
        return captured.get(1).rows().size();
    }

    List<String> tables() {
        return Stream.of(captured, supplied, invoiced)
                .flatMap(List::stream)
                .map(Footprint::table)
                .distinct()
                .toList();
    }

    /** All numbers by which people know the order and what belongs to it. */
    private static List<String> names(JdbcClient jdbc, String order) {
        return jdbc.sql(
                        """
                        select unnest(array[o.number, s.number, s.goods_issue_note, s.tracking_number, p.sscc, i.number])
                        from ordering_order o
                        join fulfilment_shipment s on s.order_number = o.number
                        join shipping_waybill w on w.shipment_number = s.number
                        join shipping_parcel p on p.waybill_id = w.id
                        join invoicing_invoice i on i.order_number = o.number
                        where o.number = ?""")
                .param(order)
                .query(String.class)
                .list();
    }

    private record Reader(JdbcClient jdbc, String order, List<String> names) {

        Footprint read(String table, String where) {
            return Footprint.read(jdbc, names, order, table, where);
        }
    }
}
