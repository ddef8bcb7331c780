package io.comanda.purchasing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.comanda.inventory.Shortfall;
import io.comanda.kernel.Quantity;
import io.comanda.purchasing.Need;
import io.comanda.purchasing.Need.Demand;
import io.comanda.purchasing.Need.Refill;
import io.comanda.purchasing.ReorderRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What has to be bought, reckoned by hand. */
class NettingTest {

    private static final String W = "W1";

    @Test
    void buysWhatWaitsAndDoesNotCome() {
        var need = one(
                new Netting(W, Map.of(), Map.of()).needs("P", List.of(waiting("A", 5), waiting("B", 3)), List.of()));

        assertThat(need.quantity()).isEqualTo(Quantity.of(8));
        assertThat(need.demands()).containsExactly(demand("A", 5), demand("B", 3));
        assertThat(need.warehouseCode()).isEqualTo(W);
        assertThat(need.refill()).isNull();
    }

    @Test
    void givesWhatComesToWhoIsServedFirst() {
        var coming = Map.of(W, Quantity.of(4), "W2", Quantity.of(2));
        var need =
                one(new Netting(W, Map.of(), coming).needs("P", List.of(waiting("A", 5), waiting("B", 3)), List.of()));

        assertThat(need.demands()).containsExactly(demand("B", 2));
        assertThat(need.quantity()).isEqualTo(Quantity.of(2));
    }

    @Test
    void buysNothingWhenEverythingComes() {
        var coming = Map.of("W2", Quantity.of(9));

        assertThat(new Netting(W, Map.of(), coming).needs("P", List.of(waiting("A", 5)), List.of()))
                .isEmpty();
    }

    /** Industry rules, section 1: on hand 100, blocked 5, reserved 30; 40 come, 80 are waited for: 25 projected. */
    @Test
    void fillsUpFromWhatIsProjected() {
        var netting = new Netting(W, Map.of(W, Quantity.of(65)), Map.of(W, Quantity.of(40)));
        var need = one(netting.needs("P", List.of(waiting("A", 80)), List.of(rule(W, 70, 200))));

        assertThat(need.demands()).containsExactly(demand("A", 40));
        assertThat(need.refill()).isEqualTo(new Refill(Quantity.of(65), Quantity.of(70), Quantity.of(200)));
        assertThat(need.quantity()).isEqualTo(Quantity.of(40 + 135));
    }

    @Test
    void leavesAShelfAloneThatIsFullEnough() {
        var netting = new Netting(W, Map.of(W, Quantity.of(6)), Map.of(W, Quantity.of(4)));

        assertThat(netting.needs("P", List.of(), List.of(rule(W, 10, 50)))).isEmpty();
    }

    @Test
    void fillsEachWarehouseByItsOwnRule() {
        var netting = new Netting(W, Map.of(W, Quantity.of(3)), Map.of());
        var needs = netting.needs("P", List.of(), List.of(rule(W, 5, 10), rule("W2", 1, 4)));

        assertThat(needs)
                .extracting(Need::warehouseCode, Need::quantity)
                .containsExactly(tuple(W, Quantity.of(7)), tuple("W2", Quantity.of(4)));
    }

    private static Need one(List<Need> needs) {
        assertThat(needs).hasSize(1);
        return needs.get(0);
    }

    private static Shortfall waiting(String order, long quantity) {
        return new Shortfall(order, 1, "P", Quantity.of(quantity), 0, Instant.EPOCH);
    }

    private static Demand demand(String order, long quantity) {
        return new Demand(order, 1, Quantity.of(quantity));
    }

    private static ReorderRule rule(String warehouse, long minimum, long maximum) {
        return new ReorderRule("P", warehouse, BigDecimal.valueOf(minimum), BigDecimal.valueOf(maximum));
    }
}
