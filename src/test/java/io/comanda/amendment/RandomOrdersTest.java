package io.comanda.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Crowd;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.amendment.Script.Happening;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.domain.StrandedOrders;
import io.comanda.kernel.Refusal;
import io.comanda.ordering.Ordering;
import io.comanda.payment.Payments;
import io.comanda.payment.domain.LateAuthorizations;
import io.comanda.payment.simulator.CardWorld;
import io.comanda.shipping.CarrierAgreements;
import io.comanda.shipping.Shipping;
import io.comanda.worklist.IncidentDesk;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Orders with a random life, several at once on the same goods and with the same systems outside: all come to an end, and
 * everything adds up, to the cent, with what the world outside knows. {@code -Drandom.orders=2000} for more of them, {@code
 * -Drandom.seed} for others. What fails is told as the shortest script that still fails when it is played alone.
 */
@IntegrationTest
class RandomOrdersTest {

    private static final Logger log = LoggerFactory.getLogger(RandomOrdersTest.class);
    private static final int ORDERS = Integer.getInteger("random.orders", 25);
    private static final long SEED = Long.getLong("random.seed", 20261122);
    private static final int AT_ONCE = 6;

    /** From so many on everything that may happen has to have happened. */
    private static final int MANY = 400;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private StrandedOrders stranded;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final Counts counts = new Counts();
    private Market market;
    private Outages outages;
    private OrderLife life;
    private OrderEnd end;

    @BeforeEach
    void furnish() {
        market = Market.open(shop, beans.getBean(Ordering.class), beans.getBean(CarrierAgreements.class));
        outages = beans.createBean(Outages.class);
        var driver = OrderDriver.with(beans);
        var cards = beans.createBean(CardWorld.class);
        var returns = beans.createBean(RandomReturns.class);
        end = new OrderEnd(
                journey,
                beans.getBean(Amendments.class),
                beans.getBean(IncidentDesk.class),
                beans.getBean(LateAuthorizations.class),
                beans.getBean(IncompleteEventPublications.class),
                driver,
                returns,
                cards,
                outages,
                counts);
        life = new OrderLife(
                journey,
                beans.getBean(Amendments.class),
                beans.getBean(Payments.class),
                beans.getBean(Fulfilment.class),
                beans.getBean(Shipping.class),
                market,
                driver,
                returns,
                cards,
                outages,
                end,
                counts);
    }

    @Test
    void allComeToAnEndAndEverythingAddsUp() throws InterruptedException {
        var next = new AtomicInteger();
        Crowd.all(IntStream.range(0, AT_ONCE)
                .<Callable<Boolean>>mapToObj(worker -> () -> {
                    for (var i = next.getAndIncrement(); i < ORDERS; i = next.getAndIncrement()) {
                        tell(Script.of(new Random(SEED + i)));
                    }
                    return true;
                })
                .toList());
        log.info("{} orders:{}", ORDERS, counts.table());
        assertThat(failures).isEmpty();
        assertThat(journey.invariants()).isEmpty();
        assertThat(transaction.<Integer>execute(status -> stranded.look(clock.instant())))
                .as("orders that nothing can wake")
                .isZero();
        if (ORDERS >= MANY) {
            assertThat(List.of(Event.values())).allMatch(event -> counts.of(event.name()) > 0);
        }
    }

    /** What chance found once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tok_visa byHand: TO_THE_END:403 CLAIM:722 RETURN_ON:795 RETURN_ON:754 DISPUTED:558",
                "tok_visa byHand scarce abroad: CLAIM:143 GOODS_COME:516 RETURN_WITHDRAWN:428 CARRIER_SILENT:2"
                        + " TO_THE_END:142 RETURN:830 DISPUTED:513 CASH_SHORT:586 GO_ON:504 MORE:450 PAID_IN_PART:693"
                        + " CALLBACKS:797"
            })
    void endsWellWhatDidNotOnce(String script) {
        assertThat(play(Script.parse(script))).isEmpty();
    }

    private void tell(Script script) {
        play(script).ifPresent(failure -> {
            var shortest = script.shrunk(shorter -> play(shorter).isPresent());
            failures.add(failure + " after " + script + ", alone after " + shortest);
        });
    }

    /** What went wrong; empty when the order ended as it should. */
    private Optional<String> play(Script script) {
        try {
            var order = market.place(script.placing());
            play(order, script);
            end.finish(order);
            tellEnds(order);
            return end.complaint(order);
        } catch (RuntimeException e) {
            log.warn("{} made the house fail", script, e);
            return Optional.of(String.valueOf(e));
        }
    }

    /** Who goes away comes back after the next event but one, and before the order is to come to its end. */
    private void play(String order, Script script) {
        var away = new ArrayDeque<Optional<String>>();
        try {
            for (var what : script.events()) {
                counts.add(what.event().name());
                if (what.event() == Event.TO_THE_END) {
                    comeBack(away);
                }
                happen(order, what, script.placing());
                away.add(OrderLife.away(what.event()));
                if (away.size() > 2) {
                    away.remove().ifPresent(outages::end);
                }
            }
        } finally {
            comeBack(away);
        }
    }

    private void comeBack(Deque<Optional<String>> away) {
        away.forEach(system -> system.ifPresent(outages::end));
        away.clear();
    }

    private void happen(String order, Happening what, Script.Placing placing) {
        var answered = Lost.again(() -> {
            try {
                life.happen(order, what, placing);
            } catch (Refusal refusal) {
                counts.add("refused: " + refusal.code());
            }
        });
        if (!answered) {
            counts.add("met a system that was away");
        }
    }

    private void tellEnds(String order) {
        counts.add("order " + journey.order(order).lifecycle());
        life.amendments().ofOrder(order).forEach(each -> counts.add("change " + each.state()));
        life.returns()
                .of(order)
                .forEach(each -> counts.add(each.kind() + " " + each.state()
                        + (each.settlement() == null ? "" : " by " + each.settlement())));
    }
}
