package io.comanda.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DetermineHistoryLevelCmd;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class LeanHistoryTest {

    @Autowired
    private ProcessEngine engine;

    @Test
    void isKnownAgainWhenTheEngineStartsOnADatabaseItHasUsedBefore() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var level = configuration
                .getCommandExecutorTxRequired()
                .execute(new DetermineHistoryLevelCmd(configuration.getHistoryLevels()));
        assertThat(level).isInstanceOf(LeanHistory.class);
    }
}
