package io.comanda.returns.domain;

import io.comanda.fulfilment.Consignments;
import io.comanda.fulfilment.Goods;
import io.comanda.inventory.StockKeeping;
import io.comanda.ordering.OrderView;
import io.comanda.shipping.CarrierOffer;
import io.comanda.shipping.ShipmentFacts;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.WaybillKind;
import io.comanda.shipping.WaybillRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A return as carriers see it: what was announced, from the place it was delivered to, back to its warehouse. */
@Component
public class ReturnConsignment {

    private final Consignments consignments;
    private final Shipping shipping;
    private final StockKeeping stock;

    ReturnConsignment(Consignments consignments, Shipping shipping, StockKeeping stock) {
        this.consignments = consignments;
        this.shipping = shipping;
        this.stock = stock;
    }

    /** The cheapest way back; none when no carrier brings these goods from there. */
    public Optional<CarrierOffer> offer(ReturnOrder order, OrderView sold) {
        return offers(facts(order, sold)).stream().findFirst();
    }

    public WaybillRequest request(ReturnOrder order, ReturnParcel parcel, OrderView sold) {
        var facts = facts(order, sold);
        return new WaybillRequest(
                WaybillKind.RETURN,
                order.number(),
                order.orderNumber(),
                order.warehouseCode(),
                parcel.carrierCode(),
                parcel.serviceCode(),
                sold.deliveryAddress(),
                stock.warehouse(order.warehouseCode()).address(),
                facts.parcels(),
                null,
                order.lines().get(0).name(),
                order.number(),
                sold.locale(),
                offers(facts).stream()
                        .filter(offer -> offer.carrierCode().equals(parcel.carrierCode())
                                && offer.serviceCode().equals(parcel.serviceCode()))
                        .map(CarrierOffer::price)
                        .findFirst()
                        .orElse(null));
    }

    private List<CarrierOffer> offers(ShipmentFacts facts) {
        return shipping.returnOffers(facts);
    }

    private ShipmentFacts facts(ReturnOrder order, OrderView sold) {
        var goods = order.lines().stream()
                .map(line -> new Goods(line.productNumber(), line.announced()))
                .toList();
        return consignments.of(goods, sold.deliveryAddress(), order.asked().value());
    }
}
