package io.comanda;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the simulated systems outside remember of an order; it is not ours to change. */
public record Outside(JdbcClient jdbc) {

    /** What the card provider did, for instance {@code capture succeeded}, in this order. */
    public List<String> operations(String order) {
        return jdbc.sql(
                        """
                        select o.type || ' ' || o.status from simulator_operation o
                        join simulator_payment p on p.reference = o.payment_reference
                        where p.merchant_reference like ? || '.%' order by o.created_at""")
                .param(order)
                .query(String.class)
                .list();
    }

    /** How many waybills the carrier has made. */
    public int waybills(String order) {
        return jdbc.sql(
                        """
                        select count(*) from simulator_waybill w
                        join fulfilment_shipment s on w.reference = s.number or w.reference like s.number || '/%'
                        where s.order_number = ?""")
                .param(order)
                .query(Integer.class)
                .single();
    }
}
