package io.comanda.intake.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Shop;
import io.comanda.intake.CommandLine;
import io.comanda.intake.CycleShop;
import io.comanda.intake.ImportOptions;
import io.comanda.intake.Intake;
import io.comanda.intake.Releases;
import io.comanda.intake.StartImport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The commands of the jar: what they do, what they print and how they end. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class CommandsTest {

    @Autowired
    private List<Command> all;

    @Autowired
    private Intake intake;

    @Autowired
    private Releases releases;

    @Autowired
    private JdbcClient jdbc;

    private final CycleShop shop = new CycleShop(Shop.own("K"));

    private String folder = "";

    @BeforeEach
    void write(@TempDir Path empty) throws Exception {
        folder = shop.into(empty).toString();
    }

    @Test
    void importsAFolderAndPrintsWhatBecameOfIt(CapturedOutput output) {
        assertThat(run("import", "--mapping=cycle-shop", "--folder=" + folder)).isZero();

        assertThat(output)
                .containsPattern("orders +4 +4 +0 +0 +0\\R")
                .containsPattern("subTotal +4 +4 +0.00")
                .containsPattern("in all +15\\R");
        assertThat(drafts()).isEqualTo(4);
    }

    @Test
    void repeatedCreatesNothing(CapturedOutput output) {
        run("import", "--mapping=cycle-shop", "--folder=" + folder);

        assertThat(run("import", "--mapping=cycle-shop", "--folder=" + folder)).isZero();

        assertThat(output).containsPattern("customers +2 +0 +0 +2 +0\\R").containsPattern("orders +4 +0 +0 +4 +0\\R");
    }

    @Test
    void onlyRehearsesADryRun() {
        assertThat(run("import", "--mapping=cycle-shop", "--folder=" + folder, "--dry-run"))
                .isZero();
        assertThat(drafts()).isZero();
    }

    @Test
    void goesOnWithAnImportThatItsNodeDidNotEnd(CapturedOutput output) throws Exception {
        var text = intake.mappingText("cycle-shop");
        var options = new ImportOptions(false, false, 0, false);
        var left =
                intake.add(new StartImport("cycle-shop", text, Path.of(folder).toRealPath(), options));

        assertThat(run("import", "--mapping=cycle-shop", "--folder=" + folder)).isZero();

        assertThat(output).contains("Going on with import " + left);
        assertThat(drafts()).isEqualTo(4);
    }

    @Test
    void releasesOrdersByThemselvesAndWithTheImport(CapturedOutput output) {
        assertThat(run("import", "--mapping=cycle-shop", "--folder=" + folder, "--orders=1", "--top-up-stock"))
                .isZero();
        assertThat(run("import-release", "--source=cycle-shop", "--limit=100000"))
                .isZero();

        assertThat(output).contains("1 of 1 orders released");
        assertThat(drafts()).isZero();
    }

    @Test
    void goesOnWithAReleaseThatItsNodeDidNotEnd(CapturedOutput output) {
        run("import", "--mapping=cycle-shop", "--folder=" + folder);
        var left = releases.add("cycle-shop", 99_999, false);

        assertThat(run("import-release", "--source=cycle-shop", "--limit=99999"))
                .isZero();

        assertThat(output).contains("Going on with release " + left);
        assertThat(drafts()).isZero();
    }

    @Test
    void endsWithOneWhereTheInputIsNotGoodAndSaysWhere(CapturedOutput output) throws Exception {
        Files.writeString(Path.of(folder, "lines.csv"), shop.text("lines.csv") + shop.order(4) + ",2,CSP-9,x,1,1\n");

        assertThat(run("import", "--mapping=cycle-shop", "--folder=" + folder)).isEqualTo(1);

        assertThat(output).contains("REJECTED").contains("lines.csv:8 quantity");
        assertThat(drafts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "import",
                "import now",
                "import --mapping=cycle-shop",
                "import --mapping=unknown --folder=src",
                "import --mapping=../x --folder=src",
                "import --mapping=cycle-shop --folder=no/where",
                "import --mapping=cycle-shop --folder=pom.xml",
                "import --mapping=cycle-shop --folder=src --orders=many",
                "import --mapping=cycle-shop --folder=src --orders=0",
                "import --mapping=cycle-shop --folder=src --dryrun",
                "import-release",
                "import-release --source=cycle-shop",
                "import-release --source=cycle-shop --limit=-1",
                "import-release --source=nobody --limit=1"
            })
    void endsWithTwoWhereItIsNotUnderstood(String line, CapturedOutput output) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(output).contains("import --mapping=<name> --folder=<folder>");
    }

    @Test
    void worksAloneButLeavesTheCallersSettingsAlone() {
        var arguments = new String[] {"import", "--mapping=x", "--server.port=9000"};

        assertThat(CommandLine.asked(arguments)).isTrue();
        assertThat(CommandLine.asked(new String[] {"--server.port=9000"})).isFalse();
        assertThat(CommandLine.alone(arguments))
                .contains("--comanda.engine.jobs=false", "--server.port=9000")
                .doesNotContain("--server.port=-1");
    }

    private int run(String... arguments) {
        var commands = new Commands(all, new Terminal());
        commands.run(new DefaultApplicationArguments(arguments));
        return commands.getExitCode();
    }

    private long drafts() {
        return jdbc.sql("select count(*) from ordering_order where lifecycle = 'DRAFT' and external_number like ?")
                .param(shop.order(0).replaceAll("0$", "%"))
                .query(Long.class)
                .single();
    }
}
