package io.comanda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Runs last and asks whether the tests before it have walked every sequence flow of every diagram we ship.
 * An event-based gateway passes its token on to the event that came first; what counts there is the flow after the event.
 */
@IntegrationTest
@Isolated("isolated tests run after all others")
class FlowCoverageTest {

    private static final Logger log = LoggerFactory.getLogger(FlowCoverageTest.class);
    private static final Set<String> SHIPPED = Set.of(
            "order-fulfilment",
            "commission-settlement",
            "customer-question",
            "payment-dispute",
            "stock-count",
            "procurement",
            "purchase-planning",
            "quote-follow-up",
            "quote-question",
            "receivables-dunning",
            "return-handling");

    @Autowired
    private RepositoryService repository;

    @Test
    void everyFlowWasTaken() {
        var all = new TreeSet<String>();
        SHIPPED.forEach(key -> all.addAll(flows(key)));
        var missing = new TreeSet<>(all);
        missing.removeAll(TakenFlows.all());
        assumeThat(missing.size()).as("the journeys ran before").isLessThan(all.size() / 2);
        log.info("{} of {} sequence flows were taken", all.size() - missing.size(), all.size());
        assertThat(missing)
                .as("%d of %d sequence flows were taken", all.size() - missing.size(), all.size())
                .isEmpty();
    }

    private Set<String> flows(String key) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        var flows = new TreeSet<String>();
        repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .forEach(flow -> flows.add(flow.getId()));
        return flows;
    }
}
