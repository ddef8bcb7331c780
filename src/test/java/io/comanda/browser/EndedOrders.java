package io.comanda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.studio.ReplayVerdict;
import io.comanda.studio.ReplayedOrder;
import io.comanda.studio.Replays;
import io.comanda.studio.SecondApproval;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Orders that went their road to the end, every fifth of them dear, and what a replay says of them. */
public class EndedOrders {

    private static final int EACH = 5;

    /** At 600.00 without tax. */
    private static final int DEAR_PIECES = 9;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration FOR_EACH = Duration.ofMillis(200);

    private final Shop shop;
    private final Journey journey;
    private final Replays replays;
    private final JdbcClient jdbc;

    EndedOrders(Shop shop, Journey journey, Replays replays, JdbcClient jdbc) {
        this.shop = shop;
        this.journey = journey;
        this.replays = replays;
        this.jdbc = jdbc;
    }

    /** Each of a customer of its own, for who orders the same twice is asked about it; waits until all are closed. */
    void make(int count) {
        var warehouse = shop.warehouse(true);
        var product = shop.product("600.00");
        shop.receive(product, warehouse, 10 * count);
        for (int n = 0; n < count; n++) {
            journey.place(shop.customerOf("test", "ACCOUNT", warehouse), product, n % EACH == 0 ? DEAR_PIECES : 1);
        }
        await().atMost(PATIENCE.plus(FOR_EACH.multipliedBy(count))).until(() -> closed(product) == count);
    }

    /** The replay held just those of its orders that were confirmed and cost more than 5,000. */
    void assertHeldTheDearOnes(String draft) {
        var replay = replays.ofDraft(draft, Long.MAX_VALUE, 1).get(0);
        var held =
                replays
                        .orders(replay.id(), ReplayVerdict.NEEDS_PERSON, SecondApproval.TASK, -1, Replays.MOST_ORDERS)
                        .stream()
                        .map(ReplayedOrder::key)
                        .toList();
        assertThat(held).hasSizeBetween(replay.orders() / EACH, replay.orders() - 1);
        assertThat(held).containsExactlyInAnyOrderElementsOf(dear(replay.id()));
    }

    private List<String> dear(long replay) {
        return jdbc.sql(
                        """
                        select r.business_key from sandbox.replay_order r join ordering_order o on o.number = r.business_key
                        where r.replay = ? and o.currency = 'EUR' and o.gross > 5000 and exists (
                            select from act_hi_actinst a
                            where a.proc_inst_id_ = r.instance and a.act_id_ = 'ServiceTask_ConfirmOrder')""")
                .param(replay)
                .query(String.class)
                .list();
    }

    private int closed(String product) {
        return jdbc.sql(
                        """
                        select count(*) from ordering_order o where o.lifecycle = 'CLOSED' and exists (
                            select from ordering_order_line l where l.order_id = o.id and l.product_number = ?)""")
                .param(product)
                .query(Integer.class)
                .single();
    }
}
