package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.CarrierDecision;
import io.comanda.inventory.StockKeeping;
import io.comanda.ordering.OrderView;
import io.comanda.shipping.CarrierOffer;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.WaybillKind;
import io.comanda.shipping.WaybillRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** With whom a shipment goes, and by which waybill. */
@Component
public class Sending {

    private final CarrierChoice carriers;
    private final Consignment consignment;
    private final CashToCollect cash;
    private final Parcels packed;
    private final Shipping shipping;
    private final StockKeeping stock;
    private final JsonMapper json;

    Sending(
            CarrierChoice carriers,
            Consignment consignment,
            CashToCollect cash,
            Parcels packed,
            Shipping shipping,
            StockKeeping stock,
            JsonMapper json) {
        this.carriers = carriers;
        this.consignment = consignment;
        this.cash = cash;
        this.packed = packed;
        this.shipping = shipping;
        this.stock = stock;
        this.json = json;
    }

    /** Notes who would take it as it is planned, if anybody would. */
    public void expect(Shipment shipment, OrderView order) {
        carriers.expected(shipment.view(), order)
                .ifPresent(offer -> shipment.expect(offer.carrierCode(), offer.serviceCode()));
    }

    /** Takes the best offer by the decision table. */
    public CarrierOffer choose(Shipment shipment, OrderView order) {
        var chosen = carriers.choose(shipment.view(), order);
        var offer = chosen.offer();
        shipment.sendWith(
                offer.carrierCode(), offer.serviceCode(), chosen.reason(), json.writeValueAsString(chosen.decision()));
        return offer;
    }

    /** All that was looked at when the carrier was chosen; nothing before. */
    public Optional<CarrierDecision> decision(Shipment shipment) {
        return shipment.carrierDecision().map(kept -> json.readValue(kept, CarrierDecision.class));
    }

    /** The shipment's number is the key under which a repetition is the same request. */
    public void createWaybill(Shipment shipment, OrderView order) {
        var view = shipment.view();
        var waybill = shipping.createWaybill(new WaybillRequest(
                WaybillKind.SHIPMENT,
                view.number(),
                order.number(),
                view.warehouseCode(),
                String.valueOf(view.carrierCode()),
                String.valueOf(view.serviceCode()),
                stock.warehouse(view.warehouseCode()).address(),
                order.deliveryAddress(),
                consignment.parcels(view, packed.of(shipment.id())),
                cash.of(order),
                order.lines().get(0).name(),
                Optional.ofNullable(order.customerReference()).orElse(order.number()),
                order.locale(),
                decision(shipment).map(CarrierDecision::chosenPrice).orElse(null)));
        shipment.track(waybill.trackingNumber());
    }
}
