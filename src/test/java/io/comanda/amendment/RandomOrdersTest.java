package io.comanda.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Crowd;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderChange;
import io.comanda.ordering.OrderChange.LineChange;
import io.comanda.ordering.PlaceOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Orders with a random life, several at once on the same goods: all come to an end, and everything adds up. {@code
 * -Drandom.orders=2000} for more of them, {@code -Drandom.seed} for others. What fails is told as the shortest script that
 * still fails when it is played alone.
 */
@IntegrationTest
class RandomOrdersTest {

    private static final int ORDERS = Integer.getInteger("random.orders", 40);
    private static final long SEED = Long.getLong("random.seed", 20261122);
    private static final int AT_ONCE = 6;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Amendments amendments;

    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private OrderDriver driver;
    private String automatic = "";
    private String byHand = "";
    private List<String> products = List.of();
    private List<String> scarce = List.of();

    @BeforeEach
    void furnish() {
        driver = beans.createBean(OrderDriver.class);
        automatic = shop.warehouse(true);
        byHand = shop.warehouse(false);
        products = List.of(shop.product("100.00"), shop.product("19.99"), shop.product("7.05"));
        scarce = List.of(shop.product("55.55"), shop.product("3.33"), shop.product("1.11"));
        products.forEach(product -> {
            shop.receive(product, automatic, 100_000);
            shop.receive(product, byHand, 100_000);
        });
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
        assertThat(failures).isEmpty();
        assertThat(journey.invariants()).isEmpty();
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
            var order = place(script.placing());
            script.events().forEach(event -> happen(order, event, script.placing()));
            finish(order);
            var end = journey.order(order);
            return end.lifecycle() == Lifecycle.PLACED
                    ? Optional.of(order + " stands at " + driver.where(order))
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(String.valueOf(e));
        }
    }

    private String place(Script.Placing placing) {
        var goods = placing.scarce() ? scarce : products;
        var warehouse = placing.byHand() ? byHand : automatic;
        var lines = new PlaceOrder.Line[] {Journey.line(goods.get(0), 5), Journey.line(goods.get(1), 3)};
        var token =
                switch (placing.method()) {
                    case "CARD" -> "tok_visa";
                    case "DECLINED" -> "tok_declined";
                    case "PENDING" -> "tok_pending";
                    default -> null;
                };
        return journey.place(shop.customer(token == null ? placing.method() : "CARD", warehouse), null, token, lines);
    }

    /** Who meets another at the same order tries again, as a screen or a job would. */
    private void happen(String order, Script.Event event, Script.Placing placing) {
        again(5, () -> {
            try {
                once(order, event, placing);
            } catch (Refusal refusal) {
                // told to whoever asked; the order goes on
            }
        });
    }

    private void finish(String order) {
        again(10, () -> driver.finish(order));
    }

    /** Goods that come in wake orders in this very moment; the engine tells of a lost race in more than one way. */
    private static void again(int times, Runnable work) {
        for (var left = times; left > 0; left--) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                if (left == 1 || !isLostRace(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isLostRace(RuntimeException e) {
        return e instanceof ConcurrencyFailureException
                || e instanceof ProcessEngineException
                || e.getStackTrace().length > 0
                        && e.getStackTrace()[0].getClassName().startsWith("org.camunda.bpm.engine.");
    }

    private void once(String order, Script.Event event, Script.Placing placing) {
        var goods = placing.scarce() ? scarce : products;
        switch (event) {
            case GO_ON -> journey.runJobs(order);
            case ANSWER -> driver.decide(order);
            case PAY -> driver.pay(order);
            case CANCEL -> journey.cancel(order);
            case GOODS_COME -> goods.forEach(product -> shop.receive(product, automatic, 4));
            case WAITED_A_WEEK -> journey.fireTimer(order, "CatchEvent_WaitedTooLong");
            case PAYMENT_LATE -> journey.fireTimer(order, "CatchEvent_PaymentOverdue");
            case MORE, LESS, LINE_OFF, LINE_ADDED, DISCOUNT, LATER -> change(order, wish(event, goods.get(2)));
        }
    }

    private void change(String order, OrderChange change) {
        var amendment = amendments.request(
                order, change, amendments.preview(order, change).basis(), null);
        journey.runJobs(amendment.number());
        driver.decide(amendment.number());
        journey.runJobs(amendment.number());
        assertThat(amendments.get(amendment.number()).state()).isNotEqualTo(AmendmentState.REQUESTED);
    }

    private static OrderChange wish(Script.Event event, String other) {
        return switch (event) {
            case MORE -> line(new LineChange(1, Quantity.of(7), null));
            case LESS -> line(new LineChange(1, Quantity.of(2), null));
            case LINE_OFF -> line(new LineChange(2, Quantity.ZERO, null));
            case DISCOUNT -> line(new LineChange(1, null, Percent.of("30")));
            case LINE_ADDED -> new OrderChange(List.of(), List.of(Journey.line(other, 2)), null, null, null);
            default -> new OrderChange(List.of(), List.of(), null, LocalDate.of(2042, 1, 1), null);
        };
    }

    private static OrderChange line(LineChange change) {
        return new OrderChange(List.of(change), List.of(), null, null, null);
    }
}
