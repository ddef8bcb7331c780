package io.comanda.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** The real files, where they are at hand: {@code -Dadventureworks=<folder>}. */
@IntegrationTest
@EnabledIfSystemProperty(named = "adventureworks", matches = ".+")
class AdventureWorksTest {

    @Autowired
    private Intake intake;

    @Test
    void comesInWhole() throws IOException {
        var mapping = Files.readString(Path.of("config/import/adventureworks.yml"));
        var options = new ImportOptions(false, false, 0, false);

        var view = intake.runNow(
                new StartImport("adventureworks", mapping, Path.of(System.getProperty("adventureworks", "")), options));

        view.files().forEach(System.out::println);
        view.targets().forEach(System.out::println);
        view.findings().forEach(System.out::println);
        intake.problems(view.id(), 0, 10_000, Locale.ENGLISH).stream()
                .filter(RowProblem::fatal)
                .limit(30)
                .forEach(System.out::println);
        assertThat(view.state()).isEqualTo(ImportState.DONE);
    }
}
