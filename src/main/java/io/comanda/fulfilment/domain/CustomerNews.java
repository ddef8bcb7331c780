package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.ShipmentLineView;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.notification.Notice;
import io.comanda.notification.NoticeLine;
import io.comanda.notification.Notifications;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.platform.company.Company;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the customer is told on the way, each fact once however often its step is repeated. */
@Component
public class CustomerNews {

    private final Notifications notifications;
    private final Company company;

    CustomerNews(Notifications notifications, Company company) {
        this.notifications = notifications;
        this.company = company;
    }

    public void confirmed(OrderView order, long confirmation) {
        tell("order-confirmed", order, agreement(order), List.of(confirmation), "");
    }

    /** @param change its number; each one is told */
    public void changed(OrderView order, String change, List<Long> documents) {
        tell("order-changed", order, agreement(order), documents, ":" + change);
    }

    public void proforma(OrderView order, String number, long proforma) {
        var facts = about(order);
        facts.put("proformaNumber", number);
        facts.put("total", order.gross());
        facts.put("iban", company.iban());
        facts.put("bank", company.bank());
        facts.put("paymentReference", order.number());
        tell("proforma-sent", order, facts, List.of(proforma), "");
    }

    /** @param attempt counts the payments of the order, so that each declined one is told */
    public void paymentDeclined(OrderView order, int attempt) {
        var facts = about(order);
        facts.put("total", order.gross());
        tell("payment-declined", order, facts, List.of(), ":" + attempt);
    }

    public void paymentReminder(OrderView order, Money missing, int reminder) {
        var facts = about(order);
        facts.put("amount", missing);
        facts.put("iban", company.iban());
        facts.put("paymentReference", order.number());
        tell("payment-reminder", order, facts, List.of(), ":" + reminder);
    }

    /** What could not be sent yet. */
    public void backOrdered(OrderView order) {
        var facts = about(order);
        facts.put(
                "lines",
                order.openLines().stream()
                        .map(line -> new NoticeLine(line.open(), line.name(), null))
                        .toList());
        tell("back-ordered", order, facts, List.of(), "");
    }

    /** When what could not be sent yet is expected; told again when the day moves. */
    public void promised(OrderView order, LocalDate day) {
        var facts = about(order);
        facts.put("expectedDay", day);
        facts.put(
                "lines",
                order.openLines().stream()
                        .map(line -> new NoticeLine(line.open(), line.name(), null))
                        .toList());
        tell("delivery-date-changed", order, facts, List.of(), ":" + day);
    }

    public void shipped(OrderView order, ShipmentView shipment, String carrier, long note) {
        var facts = about(order);
        facts.put("shipmentNumber", shipment.number());
        facts.put("carrier", carrier);
        facts.put("trackingNumber", shipment.trackingNumber());
        facts.put("deliveryAddress", oneLine(order.deliveryAddress()));
        facts.put("lines", shipment.lines().stream().map(CustomerNews::line).toList());
        tell("order-shipped", order, facts, List.of(note), ":" + shipment.number());
    }

    public void cancelled(OrderView order, String reason) {
        var facts = about(order);
        facts.put("reason", reason);
        tell("order-cancelled", order, facts, List.of(), "");
    }

    private void tell(
            String kind, OrderView order, Map<String, Object> facts, List<Long> documents, String distinction) {
        var email = order.customerEmail();
        if (email != null) {
            facts.values().removeIf(value -> value == null);
            notifications.tell(new Notice(
                    kind,
                    email,
                    order.language(),
                    "order",
                    order.number(),
                    facts,
                    documents,
                    kind + ":" + order.number() + distinction));
        }
    }

    private static Map<String, Object> agreement(OrderView order) {
        var facts = about(order);
        facts.put("total", order.gross());
        facts.put("orderDay", order.orderDate());
        facts.put("paymentMethod", order.paymentMethod());
        facts.put("deliveryAddress", oneLine(order.deliveryAddress()));
        facts.put("lines", order.lines().stream().map(CustomerNews::line).toList());
        return facts;
    }

    private static Map<String, Object> about(OrderView order) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("orderNumber", order.number());
        Optional.ofNullable(order.customerReference()).ifPresent(r -> facts.put("customerReference", r));
        return facts;
    }

    private static NoticeLine line(OrderLineView line) {
        return new NoticeLine(line.quantity(), line.name(), line.net());
    }

    private static NoticeLine line(ShipmentLineView line) {
        return new NoticeLine(Optional.ofNullable(line.picked()).orElse(line.planned()), line.name(), null);
    }

    private static String oneLine(Address address) {
        return address.name() + ", " + address.street() + ", " + address.postalCode() + " " + address.city() + ", "
                + address.country();
    }
}
