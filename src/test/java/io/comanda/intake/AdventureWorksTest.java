package io.comanda.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.intake.ImportView.Compared;
import io.comanda.intake.ImportView.TargetCount;
import io.comanda.ordering.OrderImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** The real files, where they are at hand: {@code -Dadventureworks=<folder>}. */
@IntegrationTest
@EnabledIfSystemProperty(named = "adventureworks", matches = ".+")
class AdventureWorksTest {

    private static final String SOURCE = "adventureworks";
    private static final int RELEASED = 200;

    /** What people say at the steps that some of the orders need them for. */
    private static final Map<String, Map<String, Object>> PEOPLE = Map.of(
            "UserTask_ApproveOrder", Map.of("approved", true),
            "UserTask_PackGoods", Map.of("parcels", 10, "weightKg", 250.5));

    @Autowired
    private Intake intake;

    @Autowired
    private Releases releases;

    @Autowired
    private OrderImport imported;

    @Autowired
    private Journey journey;

    @Test
    void comesInWholeAndItsFirstOrdersAreCarriedToTheirEnd() throws IOException {
        var first = run();
        assertThat(first.state()).isEqualTo(ImportState.DONE);
        assertThat(first.targets()).allMatch(target -> target.rejected() == 0);
        assertThat(first.targets())
                .contains(
                        new TargetCount("products", 504, 0, 504, 0, 0),
                        new TargetCount("customers", 19_185, 0, 19_185, 0, 0),
                        new TargetCount("orders", 31_465, 0, 31_465, 0, 0));
        assertThat(first.comparisons())
                .filteredOn(amount -> !amount.name().equals("tax"))
                .hasSize(2)
                .allMatch(amount -> amount.count() == 31_465 && amount.agreeing() == 31_465);
        assertThat(first.comparisons())
                .filteredOn(amount -> amount.name().equals("tax"))
                .singleElement()
                .satisfies(AdventureWorksTest::isOffByLittle);

        assertThat(run().targets()).allMatch(target -> target.created() == 0 && target.updated() == 0);

        var orders = imported.drafts(SOURCE, RELEASED);
        assertThat(releases.work(releases.add(SOURCE, RELEASED, true)).released())
                .isEqualTo(RELEASED);
        orders.forEach(this::carry);
        assertThat(imported.lifecycles(SOURCE))
                .isEqualTo(Map.of("DRAFT", 31_465L - RELEASED, "CLOSED", (long) RELEASED));
        assertThat(journey.invariants()).isEmpty();
    }

    /** One rate with four decimals cannot yield the tax of every order to the cent. */
    private static void isOffByLittle(Compared tax) {
        assertThat(tax.agreeing()).isEqualTo(31_040);
        assertThat(tax.worst()).isEqualByComparingTo("0.07");
    }

    private ImportView run() throws IOException {
        var mapping = Files.readString(Path.of("config/import/adventureworks.yml"));
        var folder = Path.of(System.getProperty("adventureworks", ""));
        return intake.runNow(new StartImport(SOURCE, mapping, folder, new ImportOptions(false, false, 0, false)));
    }

    private void carry(String order) {
        journey.runJobs(order);
        for (var task = journey.task(order); task != null; task = journey.task(order)) {
            var step = task.getTaskDefinitionKey();
            assertThat(PEOPLE).as(order).containsKey(step);
            journey.complete(order, step, PEOPLE.getOrDefault(step, Map.of()));
        }
    }
}
