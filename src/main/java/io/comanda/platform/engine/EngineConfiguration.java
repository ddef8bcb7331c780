package io.comanda.platform.engine;

import io.comanda.platform.database.DatabaseReady;
import io.comanda.platform.engine.guard.EngineHardening;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The workflow engine on the application's own database and transactions: a step's rows and the engine's state commit
 * together or not at all. No starter, no REST surface, no web applications.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    DefaultJobExecutor jobExecutor(EngineProperties properties) {
        var executor = new DefaultJobExecutor();
        executor.setCorePoolSize(properties.threads());
        executor.setMaxPoolSize(properties.threads());
        executor.setQueueSize(4 * properties.threads());
        executor.setMaxJobsPerAcquisition(2 * properties.threads());
        executor.setLockTimeInMillis((int) properties.lock().toMillis());
        executor.setWaitTimeInMillis((int) Math.min(500, properties.pollPause().toMillis()));
        executor.setMaxWait(properties.pollPause().toMillis());
        return executor;
    }

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            DefaultJobExecutor jobExecutor,
            EngineProperties properties,
            EngineHardening hardening,
            List<HistoryEventHandler> listeners,
            List<BpmnParseListener> parsers,
            OutageWatch outages,
            DatabaseReady ready) {
        var engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseType("postgres");
        engine.setDatabaseSchemaUpdate("true");
        engine.setJobExecutor(jobExecutor);
        engine.setJobExecutorActivate(false);
        engine.setFailedJobRetryTimeCycle(properties.retries());
        engine.setFailedJobCommandFactory(outages);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        keepHistoryLean(engine);
        turnOffWhatNobodyHears(engine);
        engine.setCustomHistoryEventHandlers(listeners);
        engine.setCustomPostBPMNParseListeners(parsers);
        hardening.apply(engine);
        return engine;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    FormService formService(ProcessEngine engine) {
        return engine.getFormService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    DecisionService decisionService(ProcessEngine engine) {
        return engine.getDecisionService();
    }

    private static void keepHistoryLean(SpringProcessEngineConfiguration engine) {
        var level = new LeanHistory();
        engine.setCustomHistoryLevels(List.of(level));
        engine.setHistoryLevel(level);
        engine.setHistoryRemovalTimeStrategy("start");
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
    }

    private static void turnOffWhatNobodyHears(SpringProcessEngineConfiguration engine) {
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setJdbcBatchProcessing(false);
        engine.setIdBlockSize(1000);
        engine.setTenantCheckEnabled(false);
        engine.setAuthorizationEnabled(false);
    }
}
