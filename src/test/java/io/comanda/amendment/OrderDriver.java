package io.comanda.amendment;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.OrderPayments;
import io.comanda.kernel.Money;
import io.comanda.ordering.FulfilmentState;
import io.comanda.ordering.Lifecycle;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.Payments;
import java.util.Map;
import java.util.Objects;

/** Does for an order what people and banks do, until it has come to its end. */
record OrderDriver(Journey journey, OrderPayments orderPayments, IncomingMoney incoming, Payments payments) {

    private static final int TURNS = 20;

    /** What people say when the order comes to them. */
    private static final Map<String, Map<String, Object>> PEOPLE = Map.of(
            "UserTask_ReviewOrder", Map.of("reviewDecision", "accept"),
            "UserTask_ApproveOrder", Map.of("approved", true),
            "UserTask_ApproveChange", Map.of("approved", true),
            "UserTask_DecideCredit", Map.of("creditDecision", "release"),
            "UserTask_PickGoods", Map.of(),
            "UserTask_PackGoods", Map.of("parcels", 1, "weightKg", 2.5),
            "UserTask_DecideBackOrder", Map.of("backOrderDecision", "cancel"));

    /** Every person answers, all money comes, and what is missing is given up. */
    void finish(String order) {
        for (var turn = 0; turn < TURNS && journey.order(order).lifecycle() == Lifecycle.PLACED; turn++) {
            journey.runJobs(order);
            if (!decide(order)) {
                pay(order);
                journey.fireTimer(order, "CatchEvent_WaitedTooLong");
            }
        }
    }

    /** The step an order stands at, for whoever has to find out why. */
    String where(String order) {
        var task = journey.task(order);
        return task == null ? journey.dueJobs(order).toString() : task.getTaskDefinitionKey();
    }

    /** Answers the task of an order or of a change, if there is one. */
    boolean decide(String subject) {
        var task = journey.task(subject);
        if (task == null) {
            return false;
        }
        var step = task.getTaskDefinitionKey();
        journey.complete(subject, step, Objects.requireNonNull(PEOPLE.get(step), step));
        return true;
    }

    /** Sends the money that is due; a card that gave none is replaced by a good one. */
    void pay(String order) {
        payments.find(order).ifPresent(payment -> {
            if (payment.method() == PaymentMethod.CARD && payment.authorized().isZero()) {
                orderPayments.change(journey.order(order), "desk", "CARD", "tok_visa");
            } else if (payment.due().isPositive()) {
                send(order, payment.method(), payment.due());
            }
        });
        journey.runJobs(order);
    }

    private void send(String order, PaymentMethod method, Money due) {
        if (method == PaymentMethod.TRANSFER) {
            incoming.receive(order, due, Shop.own("BANK-"));
        } else if (method == PaymentMethod.COD && journey.order(order).fulfilment() == FulfilmentState.SHIPPED) {
            incoming.collect(order, due, Shop.own("CASH-"));
        }
    }
}
