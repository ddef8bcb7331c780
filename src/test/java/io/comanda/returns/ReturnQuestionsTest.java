package io.comanda.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.StatementMeter;
import io.comanda.Tally;
import io.comanda.platform.engine.TableQuestion;
import io.comanda.platform.engine.TableStep;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What deciding on returns asked is told again, however many there were. */
@IntegrationTest
class ReturnQuestionsTest {

    private static final int SEVERAL = 5;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Returns returns;

    @Autowired
    private ReturnDesk desk;

    @Autowired
    private List<TableStep> steps;

    @Autowired
    private StatementMeter meter;

    @Test
    void asksTheDatabaseAsOftenForManyReturnsAsForOne() {
        var numbers = new ArrayList<String>();
        for (var i = 0; i < SEVERAL; i++) {
            var number = desk.ask(delivered(), 1, ReturnReason.DAMAGED, Settlement.REFUND);
            desk.receive(number, returns.get(number).lines().get(0).productNumber(), 1);
            numbers.add(0, number);
        }
        assertThat(questions(new Tally(), SEVERAL))
                .extracting(TableQuestion::key)
                .isEqualTo(numbers);
        assertThat(questions(new Tally(), 1).get(0).inputs())
                .containsEntry("reason", "DAMAGED")
                .containsEntry("days", 0L)
                .containsEntry(
                        "value", returns.get(numbers.get(0)).value().amount().doubleValue());

        var one = new Tally();
        questions(one, 1);
        var several = new Tally();
        questions(several, SEVERAL);
        assertThat(several.statements()).as(several.toString()).isEqualTo(one.statements());
    }

    private String delivered() {
        var warehouse = shop.warehouse(true);
        var product = shop.product("10.00");
        shop.receive(product, warehouse, 5);
        return journey.sell(shop.customer("ACCOUNT", warehouse), product, 1);
    }

    private List<TableQuestion> questions(Tally tally, int most) {
        var found = new ArrayList<TableQuestion>();
        var asking = steps.stream()
                .filter(step -> step.decision().equals(ReturnApprovals.DECISION))
                .findFirst()
                .orElseThrow();
        meter.count(
                tally,
                () -> found.addAll(asking.questions(Instant.EPOCH, Instant.now().plus(Duration.ofDays(1)), most)));
        return found;
    }
}
