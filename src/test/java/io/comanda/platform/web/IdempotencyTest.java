package io.comanda.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.kernel.Money;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
class IdempotencyTest {

    @Autowired
    private Idempotency idempotency;

    @Autowired
    private OldAnswers old;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger done = new AtomicInteger();

    record Result(int number, Money total) {}

    @Test
    void repeatsTheAnswerOfTheSameKeyAndBody() {
        var first = place("two bicycles");
        var second = place("two bicycles");

        assertThat(first.replayed()).isFalse();
        assertThat(second).isEqualTo(new Answer<>(first.body(), true));
        assertThat(done).hasValue(1);
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() {
        place("two bicycles");

        assertThatThrownBy(() -> place("three bicycles")).isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void keepsNothingOfWorkThatFails() {
        assertThatThrownBy(() -> idempotency.once("test", key, "x", String.class, () -> {
                    throw new CursorMalformed();
                }))
                .isInstanceOf(CursorMalformed.class);

        assertThat(jdbc.sql("select count(*) from platform_idempotency where key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(place("two bicycles").replayed()).isFalse();
    }

    @Test
    void triesAgainWhatMetSomebodyElseAtTheSameMoment() {
        var answer = idempotency.once("test", key, "two bicycles", Integer.class, () -> {
            note("try " + done.incrementAndGet());
            if (done.get() < 3) {
                throw new OptimisticLockingFailureException("the process went on");
            }
            return done.get();
        });

        assertThat(answer).isEqualTo(new Answer<>(3, false));
        assertThat(notes()).containsExactly("try 3");
        assertThat(idempotency
                        .once("test", key, "two bicycles", Integer.class, done::incrementAndGet)
                        .body())
                .isEqualTo(3);
    }

    @Test
    void givesUpAfterFourTriesAndKeepsNothing() {
        assertThatThrownBy(() -> idempotency.once("test", key, "two bicycles", Integer.class, () -> {
                    note("try " + done.incrementAndGet());
                    throw new OptimisticLockingFailureException("the process went on");
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(done).hasValue(4);
        assertThat(notes()).isEmpty();
        assertThat(place("two bicycles").replayed()).isFalse();
    }

    @Test
    void remembersAnswersForAWeek() {
        place("two bicycles");
        age(Duration.ofDays(7).minusMinutes(1));
        old.purge();
        assertThat(place("two bicycles").replayed()).isTrue();

        age(Duration.ofMinutes(2));
        old.purge();
        assertThat(place("two bicycles").replayed()).isFalse();
    }

    @Test
    void ofManyAtOnceOneRunsAndTheOthersAreToldOrGetItsAnswer() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        Callable<Object> request = () -> {
            try {
                return place("two bicycles").body();
            } catch (StillRunning e) {
                return "running";
            }
        };
        List<Future<Object>> answers;
        try {
            answers = threads.invokeAll(
                    IntStream.range(0, 50).mapToObj(i -> request).toList());
        } finally {
            threads.shutdown();
        }

        for (var answer : answers) {
            assertThat(answer.get()).isIn("running", new Result(1, Money.of("10.00", "EUR")));
        }
        assertThat(place("two bicycles").replayed()).isTrue();
    }

    /** Leaves a trace in the transaction of the work. */
    private void note(String text) {
        jdbc.sql("insert into platform_idempotency (scope, key, body_hash, response) values (?, ?, '', '{}')")
                .params("note " + key, text)
                .update();
    }

    private List<String> notes() {
        return jdbc.sql("select key from platform_idempotency where scope = ?")
                .param("note " + key)
                .query(String.class)
                .list();
    }

    private void age(Duration by) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update platform_idempotency set created_at = created_at - make_interval(secs => ?) where key = ?")
                .params(by.toSeconds(), key)
                .update());
    }

    private Answer<Result> place(String body) {
        return idempotency.once(
                "test", key, body, Result.class, () -> new Result(done.incrementAndGet(), Money.of("10.00", "EUR")));
    }
}
