package io.comanda;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.platform.invariants.Invariants;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ApplicationTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Invariants invariants;

    @Test
    void startsWithAllItsInvariantsHolding() {
        assertThat(engine.getName()).isNotBlank();
        assertThat(invariants.breaches()).isEmpty();
    }
}
