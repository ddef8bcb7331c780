package io.comanda.platform.engine;

import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Starts executing jobs when everything else is up, stops first when the application goes down, and gives back the jobs
 * this node still holds, so that another takes them over at once instead of after their lock has run out.
 */
@Component
@ConditionalOnProperty(name = "comanda.engine.jobs", havingValue = "true", matchIfMissing = true)
class JobExecution implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JobExecution.class);

    private final DefaultJobExecutor executor;
    private final JdbcClient jdbc;

    JobExecution(DefaultJobExecutor executor, JdbcClient jdbc, ModelDeployment models) {
        this.executor = executor;
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        executor.start();
    }

    @Override
    public void stop() {
        executor.shutdown();
        var released = jdbc.sql("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ = ?")
                .param(executor.getLockOwner())
                .update();
        if (released > 0) {
            log.info("Gave back {} jobs for other nodes to take over", released);
        }
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
