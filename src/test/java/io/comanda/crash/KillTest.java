package io.comanda.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The application is killed again and again, at random moments, while orders come in, are changed, cancelled and carried,
 * and goods come back. Whatever it has accepted comes to its end, once: one order for a key, each change wholly or not at
 * all, one charge, one waybill, one invoice, one credit note and one refund for what came back, and each mail under one
 * Message-ID. {@code -Dkill.times=50} for more, {@code -Dkill.seed} for other moments and lives.
 * The database of a run that failed stays where it was, in the folder for temporary files.
 */
class KillTest {

    private static final Logger log = LoggerFactory.getLogger(KillTest.class);
    private static final int KILLS = Integer.getInteger("kill.times", 2);
    private static final long SEED = Long.getLong("kill.seed", 20261122);
    private static final int SOONEST_MILLIS = 2_000;
    private static final int LATEST_MILLIS = 10_000;
    private static final Duration TO_THE_END = Duration.ofSeconds(150);

    private final Random random = new Random(SEED);
    private final Letters letters = new Letters();
    private final Crew crew = new Crew(new Random(SEED + 1));

    private int changesCaught;
    private int returnsCaught;

    @Test
    void carriesWhateverWasAcceptedToItsEndOnce(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws Exception {
        try (letters;
                var application = application(folder)) {
            application.start();
            var house = new House(application.port);
            Goods.furnish(house);
            var books = new Books(database(application));
            var kill = 0;
            while (kill < KILLS) {
                crew.changeShifts();
                killInTheMiddle(application, house, books, true);
                kill++;
                while (kill < KILLS && random.nextBoolean()) {
                    killInTheMiddle(application, house, books, false);
                    kill++;
                }
                toTheEnd(house, books, kill);
            }
        }
    }

    /** Locks and leases of the dead are short here, so that the test need not wait for them. */
    private ApplicationProcess application(Path folder) {
        return new ApplicationProcess(
                folder,
                "--comanda.engine.lock=10s",
                "--comanda.events.unheard-for=10s",
                "--comanda.events.redelivery-pause=2s",
                "--comanda.payment.sweep-pause=2s",
                "--comanda.mail.lease=10s",
                "--comanda.mail.timeouts.connect=500ms",
                "--comanda.mail.timeouts.answer=500ms",
                "--comanda.mail.catcher.port=0",
                "--spring.mail.port=" + letters.port);
    }

    /** @param more whether new lives begin, or those that are under way try to go on */
    private void killInTheMiddle(ApplicationProcess application, House house, Books books, boolean more)
            throws Exception {
        try (var hands = crew.work(house, more)) {
            hands.areDone(Duration.ofMillis(SOONEST_MILLIS + random.nextInt(LATEST_MILLIS - SOONEST_MILLIS)));
            application.kill();
            assertThat(hands.faults()).isEmpty();
        }
        changesCaught += books.changesUnderWay();
        returnsCaught += books.returnsUnderWay();
        application.start();
    }

    private void toTheEnd(House house, Books books, int kills) throws Exception {
        crew.repeatOrders(house);
        try (var hands = crew.work(house, false)) {
            var done = hands.areDone(TO_THE_END);
            assertThat(hands.faults()).isEmpty();
            assertThat(done).as(() -> crew.open() + " " + books.open()).isTrue();
        }
        await().atMost(TO_THE_END).pollInterval(Duration.ofMillis(500)).untilAsserted(() -> assertThat(books.open())
                .isEmpty());
        letters.collect();
        assertThat(books.wrong()).isEmpty();
        crew.judge(house);
        var breaches = house.get("admin", "/api/admin/invariants");
        assertThat(breaches.<List<Object>>read("$.breaches"))
                .as(breaches.body())
                .isEmpty();
        log.info(
                "{} kills, {} changes and {} returns caught in the middle, {}, {} mails repeated",
                kills,
                changesCaught,
                returnsCaught,
                crew.tally(),
                letters.repeated(books.messageIds(), kills));
    }

    private static JdbcClient database(ApplicationProcess application) {
        var url = "jdbc:postgresql://localhost:" + application.databasePort + "/postgres";
        return JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
    }
}
