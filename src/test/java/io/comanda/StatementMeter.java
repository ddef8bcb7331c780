package io.comanda;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.lifecycle.JdbcLifecycleEventListenerAdapter;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what is asked of the database while somebody wants to know it; the rest of the time it is out of the way. */
public class StatementMeter implements BeanPostProcessor {

    private volatile @Nullable Counting counting;

    private record Counting(Tally tally, Predicate<Thread> threads) {}

    /** Counts what the present thread asks during this work. */
    public void count(Tally tally, Runnable work) {
        count(tally, Thread.currentThread()::equals, work);
    }

    /** Counts what these threads ask during this work. */
    public void count(Tally tally, Predicate<Thread> threads, Runnable work) {
        counting = new Counting(tally, threads);
        try {
            work.run();
        } finally {
            counting = null;
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource ? new Metered(dataSource) : bean;
    }

    /** Hands out watched connections while somebody counts. */
    private class Metered extends DelegatingDataSource {

        private final ProxyDataSource watched;

        Metered(DataSource target) {
            super(target);
            watched = ProxyDataSourceBuilder.create(target)
                    .listener(new Listener())
                    .build();
        }

        @Override
        public Connection getConnection() throws SQLException {
            var present = counting;
            return present != null && present.threads().test(Thread.currentThread())
                    ? watched.getConnection()
                    : super.getConnection();
        }
    }

    private class Listener extends JdbcLifecycleEventListenerAdapter {

        private static final String BEGIN = "begin";

        private final Set<String> asked = ConcurrentHashMap.newKeySet();

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            var present = counting;
            if (present != null) {
                queries.forEach(present.tally()::asked);
            }
            execution.addCustomValue(BEGIN, System.nanoTime());
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            var present = counting;
            if (present != null) {
                asked.add(execution.getConnectionId());
                var nanos = System.nanoTime() - execution.getCustomValue(BEGIN, Long.class);
                queries.forEach(query -> present.tally()
                        .add(
                                query.getQuery(),
                                Math.max(1, query.getParametersList().size()),
                                nanos / queries.size()));
            }
        }

        @Override
        public void afterCommit(MethodExecutionContext context) {
            var present = counting;
            if (asked.remove(context.getConnectionInfo().getConnectionId()) && present != null) {
                present.tally().commit();
            }
        }
    }
}
