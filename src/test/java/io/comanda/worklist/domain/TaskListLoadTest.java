package io.comanda.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.worklist.TaskSearch;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The task list with ten thousand open tasks, in a transaction that is rolled back. */
@IntegrationTest
class TaskListLoadTest {

    private static final int ROUNDS = 20;
    private static final double MOST_MILLIS = 50;

    @Autowired
    private TaskRows rows;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource database;

    private final TaskScope supervisor = new TaskScope("load-1", Set.of("supervisor"), Map.of(), true);
    private final TaskScope desk = new TaskScope("load-2", Set.of("order-desk"), Map.of(), false);

    @Test
    void answersInTimeWithTenThousandTasks() {
        transaction.executeWithoutResult(status -> {
            fill();
            var slow = new ArrayList<String>();
            for (var scope : List.of(supervisor, desk)) {
                for (var view : List.of("mine", "team", "unassigned", "overdue")) {
                    for (var sort : List.of("urgency", "-due", "created", "-amount", "order")) {
                        measure(
                                scope.user() + " " + view + " " + sort,
                                slow,
                                () -> rows.list(scope, search(view, sort, null, null), Optional.empty(), 50));
                    }
                }
                measure("counts", slow, () -> rows.counts(scope));
                measure(
                        "wildcard",
                        slow,
                        () -> rows.list(scope, search(null, null, "ORD-9-0001*", null), Optional.empty(), 50));
                measure(
                        "customer",
                        slow,
                        () -> rows.list(scope, search(null, null, null, "aurora 77"), Optional.empty(), 50));
            }
            assertThat(slow).isEmpty();
            assertThat(rows.counts(supervisor).team()).isEqualTo(1000);
            status.setRollbackOnly();
        });
    }

    /** What was rolled back still takes room, which other tests would pay for. */
    @AfterEach
    void sweep() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("vacuum analyze worklist_task");
            }
        }
    }

    /** The median counts, for other tests may run beside. */
    private static void measure(String what, List<String> slow, Runnable work) {
        work.run();
        var millis = new ArrayList<Double>();
        for (var i = 0; i < ROUNDS; i++) {
            var begun = System.nanoTime();
            work.run();
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        millis.sort(null);
        var median = millis.get(ROUNDS / 2);
        if (median > MOST_MILLIS) {
            slow.add(what + ": " + median + " ms");
        }
    }

    private static TaskSearch search(
            @Nullable String view, @Nullable String sort, @Nullable String subject, @Nullable String customer) {
        return new TaskSearch(view, subject, null, null, null, null, customer, null, null, null, null, sort);
    }

    private void fill() {
        jdbc.sql(
                        """
                        insert into worklist_task (id, step, name, process, process_name, definition, subject_type, subject,
                            customer_number, customer_name, amount, currency, groups, assignee, assigned_at, priority,
                            created_at, due_at)
                        select 'load-' || n, 'UserTask_PickGoods', 'Pick goods', 'order-fulfilment', 'Order fulfilment', 'd',
                            'order', 'ORD-9-' || lpad(n::text, 6, '0'), 'K-' || n % 500, 'Cicli Aurora ' || n % 500,
                            (n * 7919) % 100000, 'EUR',
                            case when n % 3 = 0 then '{warehouse}' when n % 3 = 1 then '{order-desk}'
                                else '{finance,supervisor}' end::text[],
                            case when n % 4 = 0 then 'load-' || n % 12 end,
                            case when n % 4 = 0 then now() end,
                            case when n % 50 = 0 then 80 else 50 end,
                            now() - make_interval(mins => n), now() + make_interval(mins => n - 3000)
                        from generate_series(1, 10000) n""")
                .update();
        jdbc.sql("analyze worklist_task").update();
    }
}
