package io.comanda.studio.process.sandbox;

import com.zaxxer.hikari.HikariDataSource;
import io.comanda.platform.engine.guard.EngineHardening;
import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A second engine, on the schema {@code sandbox} of the same server, with two connections of its own. Hardened like the
 * live one; it keeps no history and executes no jobs. Made when it is first needed.
 */
@Component
class SandboxEngine {

    static final String SCHEMA = "sandbox";

    private final DataSource live;
    private final ProcessEngine liveEngine;
    private final EngineHardening hardening;
    private @Nullable HikariDataSource pool;
    private @Nullable ProcessEngine engine;

    /** @param liveEngine has made its tables before, else it would take those of the sandbox for its own */
    SandboxEngine(DataSource live, ProcessEngine liveEngine, EngineHardening hardening) {
        this.live = live;
        this.liveEngine = liveEngine;
        this.hardening = hardening;
    }

    synchronized ProcessEngine get() {
        if (engine == null) {
            pool = pool();
            engine = configuration(pool).buildProcessEngine();
        }
        return engine;
    }

    ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) get().getProcessEngineConfiguration();
    }

    @PreDestroy
    synchronized void close() {
        if (engine != null) {
            engine.close();
        }
        if (pool != null) {
            pool.close();
        }
    }

    private HikariDataSource pool() {
        try {
            var like = live.unwrap(HikariDataSource.class);
            var own = new HikariDataSource();
            own.setPoolName(SCHEMA);
            own.setJdbcUrl(like.getJdbcUrl());
            own.setUsername(like.getUsername());
            own.setPassword(like.getPassword());
            own.setSchema(SCHEMA);
            own.setMaximumPoolSize(2);
            own.setMinimumIdle(0);
            own.setAutoCommit(false);
            return own;
        } catch (SQLException e) {
            throw new IllegalStateException("The sandbox needs a pool to be like", e);
        }
    }

    private ProcessEngineConfigurationImpl configuration(DataSource connections) {
        var sandbox = new StandaloneProcessEngineConfiguration();
        sandbox.setProcessEngineName(liveEngine.getName() + "-" + SCHEMA);
        sandbox.setDataSource(connections);
        sandbox.setDatabaseType("postgres");
        sandbox.setDatabaseSchema(SCHEMA);
        sandbox.setDatabaseTablePrefix(SCHEMA + ".");
        sandbox.setDatabaseSchemaUpdate("true");
        sandbox.setJobExecutorActivate(false);
        sandbox.setHistory("none");
        sandbox.setIdGenerator(new StrongUuidGenerator());
        sandbox.setMetricsEnabled(false);
        sandbox.setTaskMetricsEnabled(false);
        sandbox.setDbMetricsReporterActivate(false);
        sandbox.setTenantCheckEnabled(false);
        sandbox.setAuthorizationEnabled(false);
        sandbox.setEnableExceptionsAfterUnhandledBpmnError(true);
        sandbox.setEnableCmdExceptionLogging(false);
        sandbox.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new Understudies())));
        hardening.apply(sandbox);
        return sandbox;
    }
}
