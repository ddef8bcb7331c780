package io.comanda.amendment;

import io.comanda.Journey;
import io.comanda.kernel.Refusal;
import io.comanda.ordering.Lifecycle;
import io.comanda.payment.domain.LateAuthorizations;
import io.comanda.payment.simulator.CardWorld;
import io.comanda.returns.ReturnView;
import io.comanda.worklist.IncidentDesk;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.modulith.events.IncompleteEventPublications;

/**
 * Brings everything about an order to its end: people do what is asked of them, money comes, who was away is back, what was
 * given up is tried again at the desk. Then says what is not as it should be.
 */
record OrderEnd(
        Journey journey,
        Amendments amendments,
        IncidentDesk desk,
        LateAuthorizations late,
        IncompleteEventPublications unheard,
        OrderDriver driver,
        RandomReturns returns,
        CardWorld cards,
        Outages outages,
        Counts counts) {

    private static final int TURNS = 25;
    private static final Duration SOON = Duration.ofSeconds(4);
    private static final Duration LONG_UNHEARD = Duration.ofSeconds(1);

    /** The order, its changes and its returns, and the orders that came of these. */
    void finish(String order) {
        outages.sitOut();
        finishOrder(order);
        returns.of(order).forEach(view -> finishReturn(view.number()));
        finishOrder(order);
        returns.of(order)
                .forEach(view -> Optional.ofNullable(view.exchangeOrder()).ifPresent(this::finish));
    }

    void finishOrder(String order) {
        for (var turn = 0; turn < TURNS && isOpen(order); turn++) {
            Lost.again(() -> turn(order));
        }
        cards.decide(order, true);
        cards.tell(order, new Random(0));
        for (var turn = 0; turn < TURNS && isOpen(order); turn++) {
            Lost.again(() -> turn(order));
        }
    }

    /** What is not as it should be; empty when nothing is. */
    Optional<String> complaint(String order) {
        return Stream.<Supplier<Optional<String>>>of(
                        () -> open(order),
                        () -> amendments.ofOrder(order).stream()
                                .filter(each -> each.state() == AmendmentState.REQUESTED)
                                .map(each -> each.number() + " is undecided at " + driver.where(each.number()))
                                .findFirst(),
                        () -> returns.of(order).stream()
                                .filter(each -> !each.state().isFinal()
                                        || !journey.instances(each.number()).isEmpty())
                                .map(each ->
                                        each.number() + " is " + each.state() + " at " + driver.where(each.number()))
                                .findFirst(),
                        () -> exchanges(order)
                                .map(this::complaint)
                                .flatMap(Optional::stream)
                                .findFirst(),
                        () -> money(order))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> open(String order) {
        return isOpen(order)
                ? Optional.of(order + " is " + journey.order(order).lifecycle() + " at " + driver.where(order))
                : Optional.empty();
    }

    private boolean isOpen(String order) {
        return journey.order(order).lifecycle() == Lifecycle.PLACED
                || !journey.instances(order).isEmpty()
                || undecided(order).findAny().isPresent();
    }

    private Stream<String> undecided(String order) {
        return amendments.ofOrder(order).stream()
                .filter(each -> each.state() == AmendmentState.REQUESTED)
                .map(AmendmentView::number);
    }

    private void turn(String order) {
        outages.sitOut();
        undecided(order).toList().forEach(amendment -> {
            goOn(amendment);
            driver.decide(amendment);
        });
        goOn(order);
        if (!driver.decide(order)) {
            cards.decide(order, true);
            cards.tell(order, new Random(0));
            driver.pay(order);
            journey.fireTimer(order, "CatchEvent_WaitedTooLong");
        }
    }

    /** The carrier may be away again, for another order. */
    private void finishReturn(String number) {
        for (var turn = 0; turn < TURNS && !returns.isOver(number); turn++) {
            outages.sitOut();
            Lost.again(() -> {
                goOn(number);
                returns.finish(number);
            });
        }
    }

    /** Runs what can run; what was given up is tried again, as a person at the desk does it. */
    private void goOn(String subject) {
        journey.givenUp(subject).forEach(incident -> {
            try {
                desk.retry(incident);
                counts.add("tried again at the desk");
            } catch (Refusal goneMeanwhile) {
                // it went through by itself
            }
        });
        journey.runJobs(subject);
    }

    private Stream<String> exchanges(String order) {
        return returns.of(order).stream().map(ReturnView::exchangeOrder).flatMap(Stream::ofNullable);
    }

    /** Refunds come after the credit note; what was not heard while a system was away is told again. */
    private Optional<String> money(String order) {
        var customer = journey.order(order).customerNumber();
        try {
            Awaitility.await()
                    .atMost(SOON)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> isRight(order, customer));
            return Optional.empty();
        } catch (ConditionTimeoutException e) {
            return Optional.of(
                    "%s: %s parted with %s, our books say %s; owed and used on account %s; held for nothing %s"
                            .formatted(
                                    order,
                                    customer,
                                    driver.money().outside(customer, cards),
                                    driver.money().inside(customer),
                                    driver.money().owedAndUsed(customer),
                                    cards.heldForNothing(order)));
        }
    }

    private boolean isRight(String order, String customer) {
        var money = driver.money();
        var used = money.owedAndUsed(customer);
        var right = money.outside(customer, cards).compareTo(money.inside(customer)) == 0
                && used.get(0).compareTo(used.get(1)) == 0
                && cards.heldForNothing(order).signum() == 0;
        if (!right) {
            Lost.again(() -> cards.references(order).forEach(late::release));
            unheard.resubmitIncompletePublicationsOlderThan(LONG_UNHEARD);
        }
        return right;
    }
}
