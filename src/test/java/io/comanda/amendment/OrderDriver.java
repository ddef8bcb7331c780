package io.comanda.amendment;

import io.comanda.Journey;
import io.comanda.fulfilment.OrderPayments;
import io.comanda.ordering.Lifecycle;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.Payments;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Does for an order what people and banks do, until it has come to its end. */
record OrderDriver(Journey journey, OrderPayments orderPayments, Payments payments, OutsideMoney money) {

    private static final int TURNS = 20;

    /** What people may say when the order comes to them; mostly the first, with which it goes on. */
    private static final Map<String, List<Map<String, Object>>> PEOPLE = Map.ofEntries(
            Map.entry(
                    "UserTask_ReviewOrder",
                    List.of(
                            Map.of("reviewDecision", "accept"),
                            Map.of("reviewDecision", "check"),
                            Map.of("reviewDecision", "reject"))),
            Map.entry("UserTask_ApproveOrder", List.of(Map.of("approved", true), Map.of("approved", false))),
            Map.entry("UserTask_ApproveChange", List.of(Map.of("approved", true), Map.of("approved", false))),
            Map.entry(
                    "UserTask_DecideCredit",
                    List.of(
                            Map.of("creditDecision", "release"),
                            Map.of("creditDecision", "retry"),
                            Map.of("creditDecision", "refuse"))),
            Map.entry("UserTask_PickGoods", List.of(Map.of())),
            Map.entry(
                    "UserTask_PackGoods",
                    List.of(Map.of("parcels", 1, "weightKg", 2.5), Map.of("parcels", 2, "weightKg", 4.0))),
            Map.entry(
                    "UserTask_DecideBackOrder",
                    List.of(Map.of("backOrderDecision", "cancel"), Map.of("backOrderDecision", "wait"))),
            Map.entry("UserTask_ChaseCash", List.of(Map.of())),
            Map.entry(
                    "UserTask_AnswerDispute", List.of(Map.of("disputeAnswer", "invoice and proof of delivery sent"))));

    static OrderDriver with(AutowireCapableBeanFactory beans) {
        return new OrderDriver(
                beans.getBean(Journey.class),
                beans.getBean(OrderPayments.class),
                beans.getBean(Payments.class),
                beans.createBean(OutsideMoney.class));
    }

    /** Every person answers, all money comes, and what is missing is given up. */
    void finish(String order) {
        for (var turn = 0; turn < TURNS && isPlaced(order); turn++) {
            journey.runJobs(order);
            if (!decide(order)) {
                pay(order);
                journey.fireTimer(order, "CatchEvent_WaitedTooLong");
            }
        }
    }

    /** The steps an order stands at, for whoever has to find out why. */
    String where(String order) {
        return journey.positions(order) + ", jobs " + journey.dueJobs(order) + journey.givenUp(order);
    }

    /** Answers the tasks of an order or of a change, so that it goes on; false if there is none. */
    boolean decide(String subject) {
        return answer(subject, answers -> answers.get(0));
    }

    /** The same, but not always as one would wish. */
    boolean decide(String subject, Random chance) {
        return answer(subject, answers -> answers.get(chance.nextInt(4) > 0 ? 0 : chance.nextInt(answers.size())));
    }

    /** Sends the money that is due; a card that gave none is replaced by a good one. */
    void pay(String order) {
        payments.find(order).ifPresent(payment -> {
            if (payment.method() == PaymentMethod.CARD) {
                if (payment.authorized().isZero() && isPlaced(order)) {
                    orderPayments.change(journey.order(order), "desk", "CARD", "tok_visa");
                }
            } else if (payment.method() == PaymentMethod.TRANSFER
                    && payment.due().isPositive()) {
                money.send(order, payment.method(), payment.due());
            } else if (payment.method() == PaymentMethod.COD && !money.payOut(order, BigDecimal.ONE)) {
                money.payWhatNobodyCollects(order);
            }
        });
        journey.runJobs(order);
    }

    private boolean isPlaced(String order) {
        return journey.order(order).lifecycle() == Lifecycle.PLACED;
    }

    private boolean answer(String subject, Function<List<Map<String, Object>>, Map<String, Object>> choice) {
        var tasks = journey.tasks(subject);
        tasks.forEach(task -> {
            var step = task.getTaskDefinitionKey();
            journey.answer(task, choice.apply(Objects.requireNonNull(PEOPLE.get(step), step)));
        });
        journey.runJobs(subject);
        return !tasks.isEmpty();
    }
}
