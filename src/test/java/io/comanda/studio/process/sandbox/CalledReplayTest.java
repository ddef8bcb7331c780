package io.comanda.studio.process.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.studio.Judgement;
import io.comanda.studio.ReplayVerdict;
import io.comanda.studio.SecondLook;
import io.comanda.studio.domain.PastRuns;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What ended in the past has called another process, and goes through both of them again. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalledReplayTest {

    private static final String CALL = "CallActivity_SecondLook/";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Replayers replayers;

    @Autowired
    private PastRuns runs;

    private String deployment = "";
    private String seen = "";
    private String refused = "";
    private String overdue = "";

    @BeforeAll
    void past() {
        var files = engine.getRepositoryService().createDeployment().name("looks");
        SecondLook.files().forEach(files::addString);
        deployment = files.deploy().getId();
        seen = begin();
        look(seen, true);
        fire(called(seen));
        refused = begin();
        look(refused, false);
        overdue = begin();
        fire(overdue);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .deploymentId(deployment)
                        .count())
                .isZero();
    }

    @AfterAll
    void takeBack() {
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    @Test
    void sendsThemTheSameRoadThroughBothDiagrams() {
        replay(Map.of(), Map.of()).forEach((run, judgement) -> {
            assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(ReplayVerdict.SAME_ROAD);
            assertThat(judgement.elapsedSeconds()).isZero();
            assertThat(judgement.draft()).containsExactlyInAnyOrderElementsOf(judgement.past());
            assertThat(judgement.past()).contains("CallActivity_SecondLook", CALL + "UserTask_LookAgain");
        });
        var found = replay(Map.of(), Map.of());
        assertThat(road(found, seen)).contains(CALL + "Flow_Rested_LookedAt", "EndEvent_Seen");
        assertThat(road(found, refused)).contains(CALL + "EndEvent_NotFine", "EndEvent_Unseen");
        assertThat(road(found, overdue)).contains("BoundaryEvent_LookOverdue").doesNotContain(CALL + "Gateway_Fine");
    }

    @Test
    void asksPeopleInTheCalledProcessAnew() {
        var files = Map.of(SecondLook.CALLED + ".bpmn", SecondLook.lookingOnceMore());
        var unknown = judgement(replay(files, Map.of()), seen);
        assertThat(unknown.verdict()).isEqualTo(ReplayVerdict.WAITS);
        assertThat(unknown.element()).isEqualTo(CALL + "CatchEvent_RestedMore");

        var told = replay(files, Map.of(CALL + "CatchEvent_RestedMore", Map.of("pause", "P1DT1H")));
        assertThat(judgement(told, seen).verdict()).isEqualTo(ReplayVerdict.NEEDS_PERSON);
        assertThat(judgement(told, seen).element()).isEqualTo(CALL + "UserTask_LookOnceMore");
        assertThat(judgement(told, seen).elapsedSeconds()).isGreaterThanOrEqualTo(25 * 3_600);
        assertThat(road(told, seen)).contains("EndEvent_Seen");
        assertThat(judgement(told, refused).verdict()).isEqualTo(ReplayVerdict.SAME_ROAD);
    }

    private String begin() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(SecondLook.CALLER, Map.of("rest", "PT2H", "lookedAt", "look"))
                .getId();
    }

    private String called(String instance) {
        return engine.getRuntimeService().createProcessInstanceQuery().superProcessInstanceId(instance).list().stream()
                .map(ProcessInstance::getId)
                .findFirst()
                .orElseThrow();
    }

    private void look(String instance, boolean fine) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(called(instance))
                .singleResult();
        engine.getTaskService().complete(task.getId(), Map.of("approved", fine));
    }

    private void fire(String instance) {
        var timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .singleResult();
        engine.getManagementService().executeJob(timer.getId());
    }

    private Map<String, Judgement> replay(Map<String, String> files, Map<String, Map<String, Object>> outcomes) {
        try (var replayer = replayers.open(SecondLook.CALLER, files, outcomes)) {
            return replayer.replay(runs.find(List.of(seen, refused, overdue)));
        }
    }

    private static Judgement judgement(Map<String, Judgement> found, String run) {
        return Objects.requireNonNull(found.get(run));
    }

    private static List<String> road(Map<String, Judgement> found, String run) {
        return judgement(found, run).draft();
    }
}
