package io.comanda.desk.domain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.desk.domain.MostOrders.Wish;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which orders get stock that does not reach for all. */
class MostOrdersTest {

    /** Ten chains: the oldest order wants nine and would keep three others waiting. */
    @Test
    void completesMoreOrdersThanAgeWould() {
        var wishes = List.of(
                wish("old", true, Map.of("chain", 9)),
                wish("second", true, Map.of("chain", 4)),
                wish("third", true, Map.of("chain", 3)),
                wish("fourth", true, Map.of("chain", 3)));
        assertThat(new MostOrders(stock(Map.of("chain", 10))).of(wishes))
                .containsExactlyInAnyOrder("second", "third", "fourth");
    }

    /** Bells are plenty, so only chains count; by pieces the second order would be the heaviest. */
    @Test
    void weighsOnlyWhatIsShort() {
        var wishes =
                List.of(wish("first", true, Map.of("chain", 5)), wish("second", true, Map.of("chain", 1, "bell", 50)));
        assertThat(new MostOrders(stock(Map.of("chain", 5, "bell", 60))).of(wishes))
                .containsExactly("second");
    }

    @Test
    void servesTodaysCarriersFirstAndOfEqualsTheOlder() {
        var wishes = List.of(
                wish("tomorrow", false, Map.of("chain", 1)),
                wish("older", true, Map.of("chain", 2)),
                wish("younger", true, Map.of("chain", 2)));
        assertThat(new MostOrders(stock(Map.of("chain", 3))).of(wishes)).containsExactly("older", "tomorrow");
    }

    @Test
    void givesNothingToAnOrderItCannotComplete() {
        var wishes =
                List.of(wish("half", true, Map.of("chain", 1, "fork", 1)), wish("whole", true, Map.of("chain", 2)));
        assertThat(new MostOrders(stock(Map.of("chain", 2))).of(wishes)).containsExactly("whole");
    }

    private static Wish wish(String order, boolean today, Map<String, Integer> lacks) {
        return new Wish(order, today, stock(lacks));
    }

    private static Map<String, BigDecimal> stock(Map<String, Integer> pieces) {
        return pieces.entrySet().stream().collect(toMap(Map.Entry::getKey, one -> new BigDecimal(one.getValue())));
    }
}
