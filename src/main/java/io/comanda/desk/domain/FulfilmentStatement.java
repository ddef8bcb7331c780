package io.comanda.desk.domain;

/** How much of the order {@code o} has left the house, as {@link io.comanda.fulfilment.DisplayedFulfilment} says it of one order. */
final class FulfilmentStatement {

    static final String DISPLAYED =
            """
            case when o.number not in (select order_number from fulfilment_shipment where stopped_at is not null)
                     then o.fulfilment_state
                 when o.fulfilment_state = 'SHIPPED' and not exists (
                     select from fulfilment_shipment s
                     where s.order_number = o.number and s.state = 'ISSUED' and s.stopped_at is null) then 'STOPPED'
                 else 'PARTLY_STOPPED' end""";

    private FulfilmentStatement() {}
}
