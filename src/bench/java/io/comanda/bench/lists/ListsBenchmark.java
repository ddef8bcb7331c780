package io.comanda.bench.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.StatementMeter;
import io.comanda.bench.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The first page of each list, each badge and the search box, over HTTP, with 100,000 orders and 10,000 open tasks. What it
 * says and how to read it: {@code docs/guides/benchmark.md}.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"comanda.mail.catcher.port=0", "spring.main.banner-mode=off", "logging.level.root=warn"})
@ActiveProfiles({"demo", "bench"})
@Import(StatementMeter.class)
class ListsBenchmark {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final int WARM_UP = Integer.getInteger("bench.lists.warmUp", 20);
    private static final int ROUNDS = Integer.getInteger("bench.lists.rounds", 60);
    private static final int CLIENTS = 2;
    private static final double MOST_MILLIS = 300;

    @Autowired
    private DataSource database;

    @Autowired
    private StatementMeter meter;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) throws IOException {
        Files.createDirectories(FOLDER);
        var data = Files.createTempDirectory(FOLDER.toAbsolutePath(), "lists");
        properties.add("comanda.embedded-database.folder", data::toString);
    }

    @Test
    void answersSoon() throws IOException, SQLException {
        Crowd.gather(database);
        var visits = new Visits(port);
        ask(visits, WARM_UP);
        visits.forget();
        ask(visits, ROUNDS);
        var report = new ArrayList<String>();
        var plans = new Plans(meter, database);
        var explained = new StringBuilder();
        var slow = new ArrayList<String>();
        for (var question : Question.ALL) {
            var plan = plans.of(() -> ask(visits, question));
            explained.append("## ").append(question).append("\n\n").append(plan.text());
            report.add(line(visits, question, plan));
            if (visits.millis(question, 0.95) > MOST_MILLIS
                    || !plan.wholeTables().isEmpty()) {
                slow.add(report.get(report.size() - 1));
            }
        }
        write(report, explained);
        assertThat(slow)
                .as("slower than %s ms, or reads a whole table", MOST_MILLIS)
                .isEmpty();
    }

    private static void ask(Visits visits, int rounds) {
        Workers.run(rounds, CLIENTS, n -> () -> Question.ALL.forEach(question -> ask(visits, question)));
    }

    private static void ask(Visits visits, Question question) {
        try {
            visits.ask(question);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(Visits visits, Question question, Plans.Plan plan) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %d | %s |",
                question.what(),
                visits.millis(question, 0.5),
                visits.millis(question, 0.95),
                visits.millis(question, 1),
                plan.statements(),
                String.join(", ", plan.wholeTables()));
    }

    private static void write(List<String> report, StringBuilder plans) throws IOException {
        var head = List.of(
                "| question | p50 ms | p95 ms | worst ms | statements | whole tables read |",
                "|---|---|---|---|---|---|");
        var lines = new ArrayList<>(head);
        lines.addAll(report);
        Files.write(FOLDER.resolve("lists.md"), lines);
        Files.writeString(FOLDER.resolve("lists-plans.txt"), plans);
        System.out.println(String.join("\n", lines));
    }
}
