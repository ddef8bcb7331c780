package io.comanda.studio.process.sandbox;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.amendment.Amendments;
import io.comanda.fulfilment.OrderPayments;
import io.comanda.payment.IncomingMoney;
import io.comanda.shipping.CarrierAgreements;
import io.comanda.shipping.InPost;
import io.comanda.shipping.ShipxStub;
import io.comanda.studio.Judgement;
import io.comanda.studio.ReplayGroup;
import io.comanda.studio.ReplayState;
import io.comanda.studio.ReplayVerdict;
import io.comanda.studio.ReplayView;
import io.comanda.studio.Replays;
import io.comanda.studio.domain.PastRun;
import io.comanda.studio.domain.PastRuns;
import io.comanda.studio.domain.ReplayBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders that have ended go through changed diagrams and tables with what was recorded of them. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTest {

    private static final String PROCESS = "order-fulfilment";
    private static final String TO_PAYMENT =
            "<bpmn:sequenceFlow id=\"Flow_ConfirmOrder_ControlPayment\" sourceRef=\"ServiceTask_ConfirmOrder\""
                    + " targetRef=\"SubProcess_ControlPayment\" />";

    @Autowired
    private Replayers replayers;

    @Autowired
    private Replays replays;

    @Autowired
    private ReplayRunner runner;

    @Autowired
    private ReplayBook book;

    @Autowired
    private ReplaySweep sweep;

    @Autowired
    private CarrierAgreements agreements;

    @Autowired
    private PastRuns runs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final PastOrders orders;
    private List<String> each = List.of();

    @Autowired
    ReplayTest(Shop shop, Journey journey, IncomingMoney money, OrderPayments payments, Amendments amendments) {
        this.orders = new PastOrders(shop, journey, money, payments, amendments);
    }

    @BeforeAll
    void past() {
        each = orders.each();
    }

    @Test
    void sendsEachOrderTheSameRoadThroughTheDiagramItRanOn() {
        var softly = new SoftAssertions();
        replay(each, Map.of()).forEach((order, judgement) -> {
            softly.assertThat(judgement.verdict()).as(order + " " + judgement).isEqualTo(ReplayVerdict.SAME_ROAD);
            softly.assertThat(judgement.peopleSeconds()).isZero();
            softly.assertThat(judgement.elapsedSeconds()).isZero();
            softly.assertThat(judgement.draft()).containsExactlyInAnyOrderElementsOf(judgement.past());
        });
        softly.assertAll();
    }

    @Test
    void tellsWhichOrdersANewApprovalWouldHaveHeld() throws IOException {
        var cheap = orders.straight();
        var dear = orders.dear();
        var stopped = orders.reviewed("reject");
        var found = replay(List.of(cheap, dear, stopped), Map.of(PROCESS + ".bpmn", withSecondApproval()));
        assertThat(verdict(found, cheap)).isEqualTo("SAME_ROAD ");
        assertThat(verdict(found, dear)).isEqualTo("NEEDS_PERSON UserTask_SecondApproval");
        assertThat(verdict(found, stopped)).isEqualTo("SAME_ROAD ");
        assertThat(judgement(found, dear).draft()).contains("UserTask_SecondApproval", "ServiceTask_CloseOrder");
        assertThat(judgement(found, dear).past())
                .contains("ServiceTask_CloseOrder")
                .doesNotContain("UserTask_SecondApproval");
    }

    @Test
    void asksTheTableOfTheDraftWithWhatTheOrderWas() throws IOException {
        var cheap = orders.straight();
        var dear = orders.dear();
        var discounted = orders.approved(true);
        var refused = orders.approved(false);
        var table = read("approval-level.dmn")
                .replace("<text>&gt; 25000</text>", "<text>&gt; 500</text>")
                .replace("<text>&gt; 10</text>", "<text>&gt; 90</text>");
        var found = replay(List.of(cheap, dear, discounted, refused), Map.of("approval-level.dmn", table));
        assertThat(verdict(found, cheap)).isEqualTo("SAME_ROAD ");
        assertThat(verdict(found, dear)).isEqualTo("NEEDS_PERSON UserTask_ApproveOrder");
        assertThat(verdict(found, discounted)).isEqualTo("NEEDS_NO_PERSON UserTask_ApproveOrder");
        assertThat(verdict(found, refused)).isEqualTo("CANNOT_BE_JUDGED Gateway_NextPaymentStep");
    }

    @Test
    void choosesTheCarrierAnewFromTheOffersThereWere() throws IOException {
        agreements.save(List.of(InPost.agreement()));
        var outside = orders.shippedTo(InPost.address(ShipxStub.FINE));
        var own = read("carrier-selection.dmn").replace("<text>\"\"</text>", "<text>\"OWN\"</text>");
        var found = replay(List.of(outside), Map.of("carrier-selection.dmn", own));
        assertThat(verdict(found, outside)).isEqualTo("OTHER_ROAD Flow_CarrierRemote_IssueWaybill");
        assertThat(judgement(found, outside).past()).contains("ServiceTask_RequestWaybill");
        assertThat(verdict(
                        replay(List.of(outside), Map.of("carrier-selection.dmn", read("carrier-selection.dmn"))),
                        outside))
                .isEqualTo("SAME_ROAD ");
    }

    @Test
    void tellsWhichWaitsFallAwayAndWhichAreNew() throws IOException {
        var paid = orders.paidByTransfer();
        var straight = orders.straight();
        var without = read("order-fulfilment.bpmn")
                .replace(
                        "sourceRef=\"ServiceTask_SendProforma\" targetRef=\"Gateway_AwaitPayment\"",
                        "sourceRef=\"ServiceTask_SendProforma\" targetRef=\"ServiceTask_AssessPayment\"");
        var found = replay(List.of(paid, straight), Map.of(PROCESS + ".bpmn", without));
        assertThat(verdict(found, straight)).isEqualTo("SAME_ROAD ");
        assertThat(verdict(found, paid)).isEqualTo("WAITS_NO_MORE Gateway_AwaitPayment");

        var more = read("order-fulfilment.bpmn")
                .replace(
                        TO_PAYMENT,
                        """
                        <bpmn:eventBasedGateway id="Gateway_Blessing" name="Blessed?" />
                        <bpmn:intermediateCatchEvent id="CatchEvent_Blessed" name="Blessed" camunda:asyncAfter="true">
                          <bpmn:messageEventDefinition id="MessageDefinition_Blessed" messageRef="Message_StockArrived" />
                        </bpmn:intermediateCatchEvent>
                        <bpmn:intermediateCatchEvent id="CatchEvent_Unblessed" name="Not blessed" camunda:asyncAfter="true">
                          <bpmn:timerEventDefinition id="TimerDefinition_Unblessed">
                            <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P7D</bpmn:timeDuration>
                          </bpmn:timerEventDefinition>
                        </bpmn:intermediateCatchEvent>
                        <bpmn:sequenceFlow id="Flow_ConfirmOrder_ControlPayment" sourceRef="ServiceTask_ConfirmOrder" targetRef="Gateway_Blessing" />
                        <bpmn:sequenceFlow id="Flow_2" sourceRef="Gateway_Blessing" targetRef="CatchEvent_Blessed" />
                        <bpmn:sequenceFlow id="Flow_3" sourceRef="Gateway_Blessing" targetRef="CatchEvent_Unblessed" />
                        <bpmn:sequenceFlow id="Flow_4" sourceRef="CatchEvent_Blessed" targetRef="SubProcess_ControlPayment" />
                        <bpmn:sequenceFlow id="Flow_5" sourceRef="CatchEvent_Unblessed" targetRef="SubProcess_ControlPayment" />""");
        assertThat(verdict(replay(List.of(straight), Map.of(PROCESS + ".bpmn", more)), straight))
                .isEqualTo("WAITS Gateway_Blessing");
    }

    @Test
    void findsARoadThatNeverEnds() throws IOException {
        var reviewed = orders.reviewed("accept");
        var round = read("order-fulfilment.bpmn")
                .replace(
                        "name=\"accept\" sourceRef=\"Gateway_ReviewDecision\" targetRef=\"BusinessRuleTask_DecideApproval\"",
                        "name=\"accept\" sourceRef=\"Gateway_ReviewDecision\" targetRef=\"ServiceTask_CheckOrder\"");
        var found = replay(List.of(reviewed), Map.of(PROCESS + ".bpmn", round));
        assertThat(judgement(found, reviewed).verdict()).isEqualTo(ReplayVerdict.NEVER_ENDS);
    }

    @Test
    void keepsWhatItFindsInASchemaOfItsOwn() throws IOException {
        orders.dear();
        var before = rows();
        var files = Map.of(PROCESS + ".bpmn", withSecondApproval());
        var asked = replays.ask("DRF-1", PROCESS, files, Map.of(), 10);
        assertThat(asked.orders()).isEqualTo(10);
        runner.runAll();

        var done = replays.replay(asked.id());
        assertThat(done.state()).as(done.toString()).isEqualTo(ReplayState.DONE);
        assertThat(done.groups().stream().mapToInt(ReplayGroup::orders).sum()).isEqualTo(10);
        assertThat(done.groups())
                .anySatisfy(group -> assertThat(group.element()).isEqualTo("UserTask_SecondApproval"));
        var held = replays.orders(asked.id(), ReplayVerdict.NEEDS_PERSON, "UserTask_SecondApproval", -1, 5);
        assertThat(held.get(0).judgement().draft()).contains("UserTask_SecondApproval");
        assertThat(replays.ofDraft("DRF-1", Long.MAX_VALUE, 10)).containsExactly(done);
        assertThat(rows()).isEqualTo(before);

        var cancelled = replays.ask("DRF-1", PROCESS, files, Map.of(), 10);
        replays.cancel(cancelled.id());
        runner.runAll();
        assertThat(replays.replay(cancelled.id()).state()).isEqualTo(ReplayState.CANCELLED);
        assertThat(replays.replay(cancelled.id()).done()).isZero();
    }

    @Test
    void goesOnWithAReplayWhoseNodeHasGoneSilent() {
        var order = orders.straight();
        var asked = replays.ask("DRF-2", PROCESS, Map.of(), Map.of(), 5);
        assertThat(book.claim())
                .hasValueSatisfying(task -> assertThat(task.id()).isEqualTo(asked.id()));
        runner.runAll();
        assertThat(replays.replay(asked.id()).state()).isEqualTo(ReplayState.RUNNING);

        write("update sandbox.replay set seen_at = seen_at - interval '2 minutes' where id = ?", asked.id());
        runner.runAll();
        var done = replays.replay(asked.id());
        assertThat(done.state()).isEqualTo(ReplayState.DONE);
        assertThat(done.done()).isEqualTo(5);
        assertThat(replays.orders(asked.id(), ReplayVerdict.SAME_ROAD, "", -1, 5))
                .anySatisfy(each -> assertThat(each.key()).isEqualTo(order));
    }

    @Test
    void keepsTheLatestReplaysOfADraftForAWhile() {
        var first = replays.ask("DRF-3", PROCESS, Map.of(), Map.of(), 1);
        replays.cancel(first.id());
        for (var more = 0; more < Replays.KEPT; more++) {
            replays.cancel(replays.ask("DRF-3", PROCESS, Map.of(), Map.of(), 1).id());
        }
        var kept = replays.ofDraft("DRF-3", Long.MAX_VALUE, 100);
        assertThat(kept).hasSize(Replays.KEPT).extracting(ReplayView::id).doesNotContain(first.id());

        var oldest = kept.get(Replays.KEPT - 1).id();
        write("update sandbox.replay set ended_at = ended_at - interval '91 days' where id = ?", oldest);
        sweep.forget();
        assertThat(replays.ofDraft("DRF-3", Long.MAX_VALUE, 100))
                .hasSize(Replays.KEPT - 1)
                .extracting(ReplayView::id)
                .doesNotContain(oldest);
    }

    private void write(String statement, long id) {
        transaction.executeWithoutResult(status -> jdbc.sql(statement).param(id).update());
    }

    /** How many rows each table of the live engine has; other tests may be heard of in the others at any time. */
    private Map<String, Long> rows() {
        var tables = transaction.execute(status -> jdbc.sql(
                        "select tablename from pg_tables where schemaname = 'public' and tablename like 'act%'")
                .query(String.class)
                .list());
        return tables.stream().collect(toMap(table -> table, this::rows));
    }

    private Long rows(String table) {
        return transaction.execute(status -> jdbc.sql("select count(*) from public.\"" + table + "\"")
                .query(Long.class)
                .single());
    }

    private Map<String, Judgement> replay(List<String> numbers, Map<String, String> files) {
        var ids = transaction.execute(status -> jdbc.sql(
                        "select id_ from act_hi_procinst where proc_def_key_ = ? and business_key_ = any (?)")
                .params(PROCESS, numbers.toArray(String[]::new))
                .query(String.class)
                .list());
        try (var replayer = replayers.open(PROCESS, files, Map.of())) {
            var found = runs.find(ids);
            var judged = replayer.replay(found);
            return found.stream().collect(toMap(PastRun::key, run -> Objects.requireNonNull(judged.get(run.id()))));
        }
    }

    private static Judgement judgement(Map<String, Judgement> found, String order) {
        return Objects.requireNonNull(found.get(order), order);
    }

    private static String verdict(Map<String, Judgement> found, String order) {
        var judgement = judgement(found, order);
        return judgement.verdict() + " " + judgement.element()
                + (judgement.verdict() == ReplayVerdict.FAILS ? " " + judgement.detail() : "");
    }

    private static String withSecondApproval() throws IOException {
        return read("order-fulfilment.bpmn")
                .replace(
                        TO_PAYMENT,
                        """
                        <bpmn:exclusiveGateway id="Gateway_Dear" name="Dear?" default="Flow_Cheap" />
                        <bpmn:userTask id="UserTask_SecondApproval" name="Approve again" camunda:formRef="approve-order" camunda:formRefBinding="latest" camunda:candidateGroups="supervisor" camunda:dueDate="PT8H" />
                        <bpmn:sequenceFlow id="Flow_ConfirmOrder_ControlPayment" sourceRef="ServiceTask_ConfirmOrder" targetRef="Gateway_Dear" />
                        <bpmn:sequenceFlow id="Flow_Dear" name="yes" sourceRef="Gateway_Dear" targetRef="UserTask_SecondApproval">
                          <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${orderTotal &gt; 5000}</bpmn:conditionExpression>
                        </bpmn:sequenceFlow>
                        <bpmn:sequenceFlow id="Flow_Cheap" name="no" sourceRef="Gateway_Dear" targetRef="SubProcess_ControlPayment" />
                        <bpmn:sequenceFlow id="Flow_Approved" sourceRef="UserTask_SecondApproval" targetRef="SubProcess_ControlPayment" />""");
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of("processes/fulfilment", file));
    }
}
