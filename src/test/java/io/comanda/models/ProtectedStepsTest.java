package io.comanda.models;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.platform.engine.guard.Finding;
import io.comanda.platform.engine.guard.ModelGuard;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** No diagram leads past what books goods, money and numbers; all else may change. */
@IntegrationTest
class ProtectedStepsTest {

    private static final Path ORDER = Path.of("processes/fulfilment/order-fulfilment.bpmn");
    private static final String TIMER =
            "<bpmn:timerEventDefinition id=\"T_New\"><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>";

    @Autowired
    private ModelGuard guard;

    static Stream<Arguments> bypasses() {
        return Stream.of(
                Arguments.of(
                        "a flow past the invoice",
                        "protected-bypassed",
                        retarget("Flow_SupplyOrder_InvoiceOrder", "ServiceTask_AccrueCommission")),
                Arguments.of(
                        "a flow from the check to the end",
                        "protected-bypassed",
                        retarget("Flow_CheckOrder_OrderOdd", "EndEvent_OrderClosed")),
                Arguments.of(
                        "a flow from the check to the shipping",
                        "protected-bypassed",
                        retarget("Flow_ConfirmOrder_ControlPayment", "ServiceTask_CloseOrder")),
                Arguments.of(
                        "another step in its place",
                        "protected-missing",
                        replace("${invoiceOrderDelegate}", "${assessSupplyDelegate}")),
                Arguments.of(
                        "a timer that interrupts the invoice",
                        "protected-bypassed",
                        beside(
                                "ServiceTask_InvoiceOrder",
                                "<bpmn:boundaryEvent id=\"B_New\" attachedToRef=\"ServiceTask_InvoiceOrder\">" + TIMER
                                        + "</bpmn:boundaryEvent>" + flow("B_New", "ServiceTask_CloseOrder"))),
                Arguments.of(
                        "a gateway with a way past the invoice",
                        "protected-bypassed",
                        both(
                                retarget("Flow_SupplyOrder_InvoiceOrder", "G_New"),
                                beside(
                                        "ServiceTask_InvoiceOrder",
                                        "<bpmn:exclusiveGateway id=\"G_New\" default=\"Flow_G_New_ServiceTask_InvoiceOrder\"/>"
                                                + flow("G_New", "ServiceTask_InvoiceOrder")
                                                + "<bpmn:sequenceFlow id=\"Flow_Past\" sourceRef=\"G_New\" targetRef=\"ServiceTask_CloseOrder\">"
                                                + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${nothingSupplied}</bpmn:conditionExpression></bpmn:sequenceFlow>"))),
                Arguments.of(
                        "an event sub-process that ends the order",
                        "protected-bypassed",
                        beside(
                                "ServiceTask_InvoiceOrder",
                                "<bpmn:subProcess id=\"S_New\" triggeredByEvent=\"true\"><bpmn:startEvent id=\"Start_New\">"
                                        + TIMER
                                        + "</bpmn:startEvent><bpmn:endEvent id=\"End_New\"/>"
                                        + flow("Start_New", "End_New") + "</bpmn:subProcess>")),
                Arguments.of(
                        "the invoice once for each of nothing",
                        "protected-bypassed",
                        replace(
                                "<bpmn:outgoing>Flow_InvoiceOrder_PaymentToCollect</bpmn:outgoing>",
                                "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"shipments\" camunda:elementVariable=\"s\"/>")),
                Arguments.of(
                        "the invoice a second time beside the order",
                        "protected-bypassed",
                        beside(
                                "ServiceTask_InvoiceOrder",
                                "<bpmn:subProcess id=\"S_New\" triggeredByEvent=\"true\"><bpmn:startEvent id=\"Start_New\" isInterrupting=\"false\">"
                                        + TIMER
                                        + "</bpmn:startEvent><bpmn:serviceTask id=\"X_New\" camunda:delegateExpression=\"${invoiceOrderDelegate}\"/><bpmn:endEvent id=\"End_New\"/>"
                                        + flow("Start_New", "X_New") + flow("X_New", "End_New")
                                        + "</bpmn:subProcess>")),
                Arguments.of(
                        "a condition that is never true",
                        "value-never",
                        replace("${collect == 'capture'}", "${collect == 'captured'}")),
                Arguments.of(
                        "a condition that never changes",
                        "condition-constant",
                        replace("${collect == 'capture'}", "${1 == 2}")),
                Arguments.of(
                        "a step that may be left out",
                        "protected-skippable",
                        replace(
                                "<camunda:property name=\"milestone\" value=\"invoiced\" />",
                                "<camunda:property name=\"skippable\" value=\"true\" />")),
                Arguments.of(
                        "another shipment in its hands",
                        "protected-input",
                        replace(
                                "<camunda:property name=\"milestone\" value=\"invoiced\" />\n          </camunda:properties>",
                                "<camunda:property name=\"a\" value=\"b\" /></camunda:properties><camunda:inputOutput><camunda:inputParameter"
                                        + " name=\"shipmentNumber\">SH-1</camunda:inputParameter></camunda:inputOutput>")),
                Arguments.of(
                        "no save point before the card",
                        "save-point-missing",
                        replace(
                                "${capturePaymentDelegate}\" camunda:asyncBefore=\"true\"",
                                "${capturePaymentDelegate}\"")),
                Arguments.of(
                        "no road for a refused address",
                        "step-error-without-road",
                        replace("errorRef=\"Error_AddressRefused\"", "errorRef=\"Error_CreditLimitExceeded\"")),
                Arguments.of(
                        "a protected step of another process",
                        "protected-elsewhere",
                        replace("${confirmOrderDelegate}", "${settleCommissionsDelegate}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bypasses")
    void refuses(String what, String code, UnaryOperator<String> change) {
        var shipped = new String(ModelFiles.bytes(ORDER), UTF_8);
        var changed = change.apply(shipped);
        assertThat(changed).as(what).isNotEqualTo(shipped);
        assertThat(guard.findings("order-fulfilment.bpmn", changed.getBytes(UTF_8)))
                .filteredOn(Finding::refuses)
                .extracting(Finding::code)
                .contains(code);
    }

    /** A second approval before the payment, a reminder beside the order, a step more: nothing of it bypasses anything. */
    @Test
    void letsHonestChangesPass() {
        var changed = beside(
                        "ServiceTask_InvoiceOrder",
                        "<bpmn:exclusiveGateway id=\"G_New\" name=\"Large?\" default=\"Flow_G_New_SubProcess_ControlPayment\"/>"
                                + flow("G_New", "SubProcess_ControlPayment")
                                + "<bpmn:sequenceFlow id=\"Flow_Large\" sourceRef=\"G_New\" targetRef=\"U_New\">"
                                + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${orderTotal &gt; 5000}</bpmn:conditionExpression></bpmn:sequenceFlow>"
                                + "<bpmn:userTask id=\"U_New\" name=\"Approve again\" camunda:asyncAfter=\"true\" camunda:formRef=\"approve-order\" camunda:formRefBinding=\"latest\""
                                + " camunda:candidateGroups=\"supervisor\" camunda:dueDate=\"P1D\"/>"
                                + "<bpmn:exclusiveGateway id=\"G_Again\" name=\"Agreed?\" default=\"Flow_G_Again_EndEvent_OrderRejected\"/>"
                                + flow("U_New", "G_Again") + flow("G_Again", "EndEvent_OrderRejected")
                                + "<bpmn:sequenceFlow id=\"Flow_Agreed\" sourceRef=\"G_Again\" targetRef=\"SubProcess_ControlPayment\">"
                                + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${approved}</bpmn:conditionExpression></bpmn:sequenceFlow>"
                                + "<bpmn:subProcess id=\"S_New\" triggeredByEvent=\"true\"><bpmn:startEvent id=\"Start_New\" isInterrupting=\"false\">"
                                + TIMER
                                + "</bpmn:startEvent><bpmn:serviceTask id=\"X_New\" camunda:delegateExpression=\"${confirmOrderDelegate}\"/><bpmn:endEvent id=\"End_New\"/>"
                                + flow("Start_New", "X_New") + flow("X_New", "End_New") + "</bpmn:subProcess>")
                .apply(retarget("Flow_ConfirmOrder_ControlPayment", "G_New")
                        .apply(new String(ModelFiles.bytes(ORDER), UTF_8)));
        assertThat(guard.findings("order-fulfilment.bpmn", changed.getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void keepsAFormWholeThatALiveProcessReads() {
        var form = new String(ModelFiles.bytes(Path.of("forms/fulfilment/approve-order.form")), UTF_8);
        assertThat(guard.findings("approve-order.form", form.getBytes(UTF_8))).isEmpty();
        assertThat(guard.findings(
                        "approve-order.form",
                        form.replace("\"approved\"", "\"agreed\"").getBytes(UTF_8)))
                .extracting(Finding::code)
                .contains("form-breaks");
    }

    private static UnaryOperator<String> replace(String old, String fresh) {
        return text -> text.replace(old, fresh);
    }

    private static UnaryOperator<String> both(UnaryOperator<String> one, UnaryOperator<String> other) {
        return text -> other.apply(one.apply(text));
    }

    private static UnaryOperator<String> retarget(String flow, String target) {
        return text ->
                text.replaceAll("(<bpmn:sequenceFlow id=\"" + flow + "\"[^>]* targetRef=\")[^\"]*", "$1" + target);
    }

    /** Before this element, in the same scope. */
    private static UnaryOperator<String> beside(String element, String more) {
        return text ->
                text.replaceFirst("(<bpmn:serviceTask id=\"" + element + "\")", Matcher.quoteReplacement(more) + "$1");
    }

    private static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id=\"Flow_" + from + "_" + to + "\" sourceRef=\"" + from + "\" targetRef=\"" + to
                + "\"/>";
    }
}
