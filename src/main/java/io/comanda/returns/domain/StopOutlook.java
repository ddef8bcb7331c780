package io.comanda.returns.domain;

import static java.util.stream.Collectors.joining;

import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentState;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Email;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal;
import io.comanda.ordering.OrderView;
import io.comanda.returns.GoodsComeBackAlready;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.SettleReturn;
import io.comanda.returns.Settlement;
import io.comanda.returns.ShipmentBeingStopped;
import io.comanda.returns.ShipmentNotIssued;
import io.comanda.returns.StopPreview;
import io.comanda.shipping.AlreadyHandedOver;
import io.comanda.shipping.CarrierCash;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.WaybillState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether a shipment can be stopped, and what that would mean. Changes nothing. */
@Component
public class StopOutlook {

    private final ReturnOrders returns;
    private final ReturnableGoods goods;
    private final SettlementOutlook settlement;
    private final CreditPlan plan;
    private final Fulfilment fulfilment;
    private final Shipping shipping;
    private final CarrierCash cash;

    StopOutlook(
            ReturnOrders returns,
            ReturnableGoods goods,
            SettlementOutlook settlement,
            CreditPlan plan,
            Fulfilment fulfilment,
            Shipping shipping,
            CarrierCash cash) {
        this.returns = returns;
        this.goods = goods;
        this.settlement = settlement;
        this.plan = plan;
        this.fulfilment = fulfilment;
        this.shipping = shipping;
        this.cash = cash;
    }

    public Optional<Refusal> against(ShipmentView shipment, OrderView sold) {
        if (shipment.state() != ShipmentState.ISSUED) {
            return Optional.of(new ShipmentNotIssued(shipment.number()));
        }
        var stop = returns.stopOf(shipment.number());
        if (stop.isPresent()) {
            return Optional.of(new ShipmentBeingStopped(shipment.number(), stop.get()));
        }
        return handedOver(shipment).or(() -> comingBack(shipment, sold));
    }

    /** @param order the return that would bring its goods back */
    public StopPreview.Effects effects(ReturnOrder order, ShipmentView shipment, OrderView sold) {
        var settled = settlement.preview(
                order, sold, new SettleReturn(Settlement.REFUND, BigDecimal.ZERO, BigDecimal.ZERO, null));
        var waybill = shipping.waybillOf(shipment.number());
        return new StopPreview.Effects(
                shipping.carrier(waybill.carrierCode()).name(),
                waybill.trackingNumber(),
                order.lines().stream()
                        .map(line ->
                                new StopPreview.Goods(line.productNumber(), line.name(), line.announced(), line.unit()))
                        .toList(),
                settled.gross(),
                settled.lowersOpen(),
                settled.back(),
                plan.lacksInvoice(order),
                waybill.cashOnDelivery(),
                waybill.cashOnDelivery() != null && leavesOthersUnpaid(shipment, sold),
                Optional.ofNullable(sold.customerEmail()).map(Email::value).orElse(null));
    }

    /** What it took away, by line of the order. */
    public static Map<Integer, Quantity> quantities(ShipmentView shipment) {
        return shipment.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.lineNo(),
                        line -> Optional.ofNullable(line.picked()).orElse(line.planned()),
                        Quantity::plus));
    }

    private Optional<Refusal> handedOver(ShipmentView shipment) {
        var number = String.valueOf(shipment.trackingNumber());
        return Optional.of(shipping.waybill(number).state())
                .filter(state -> state != WaybillState.CREATED)
                .map(state -> new AlreadyHandedOver(number, state.name()));
    }

    private Optional<Refusal> comingBack(ShipmentView shipment, OrderView sold) {
        var carried = quantities(shipment);
        var isShort = goods.of(sold).stream()
                .anyMatch(line -> line.returnable().compareTo(carried.getOrDefault(line.lineNo(), Quantity.ZERO)) < 0);
        return isShort ? Optional.of(new GoodsComeBackAlready(shipment.number(), others(sold))) : Optional.empty();
    }

    private String others(OrderView sold) {
        return returns.ofOrder(sold.number()).stream()
                .map(ReturnOrder::view)
                .filter(view -> !view.state().isVoid() && view.kind() != ReturnKind.STOPPED)
                .map(view -> view.number())
                .collect(joining(", "));
    }

    private boolean leavesOthersUnpaid(ShipmentView shipment, OrderView sold) {
        List<String> others = fulfilment.ofOrder(sold.number()).stream()
                .filter(other -> other.state() == ShipmentState.ISSUED && other.stoppedAt() == null)
                .map(ShipmentView::number)
                .filter(number -> !number.equals(shipment.number()))
                .toList();
        return !others.isEmpty() && cash.asked(others, sold.currency()).isZero();
    }
}
