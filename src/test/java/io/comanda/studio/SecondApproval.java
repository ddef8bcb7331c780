package io.comanda.studio;

import java.util.regex.Matcher;

/** The order's process with a second approval of dear orders before the payment, as an administrator draws it. */
public final class SecondApproval {

    public static final String TASK = "UserTask_ApproveLargeOrder";

    private static final String ROAD =
            """
            <bpmn:sequenceFlow id="Flow_ConfirmOrder_ControlPayment" sourceRef="ServiceTask_ConfirmOrder" targetRef="Gateway_OrderLarge" />
            <bpmn:exclusiveGateway id="Gateway_OrderLarge" name="Large order?" default="Flow_OrderLarge_ControlPayment" />
            <bpmn:sequenceFlow id="Flow_OrderLarge_ControlPayment" name="no" sourceRef="Gateway_OrderLarge" targetRef="SubProcess_ControlPayment" />
            <bpmn:sequenceFlow id="Flow_OrderLarge_ApproveLargeOrder" name="yes" sourceRef="Gateway_OrderLarge" targetRef="UserTask_ApproveLargeOrder">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${orderTotal &gt; 5000}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:userTask id="UserTask_ApproveLargeOrder" name="Approve large order" camunda:asyncAfter="true" camunda:formRef="approve-order" camunda:formRefBinding="latest"%s camunda:dueDate="PT8H" />
            <bpmn:sequenceFlow id="Flow_ApproveLargeOrder_LargeOrderApproved" sourceRef="UserTask_ApproveLargeOrder" targetRef="Gateway_LargeOrderApproved" />
            <bpmn:exclusiveGateway id="Gateway_LargeOrderApproved" name="Approved?" default="Flow_LargeOrderApproved_OrderRejected" />
            <bpmn:sequenceFlow id="Flow_LargeOrderApproved_OrderRejected" name="no" sourceRef="Gateway_LargeOrderApproved" targetRef="EndEvent_OrderRejected" />
            <bpmn:sequenceFlow id="Flow_LargeOrderApproved_ControlPayment" name="yes" sourceRef="Gateway_LargeOrderApproved" targetRef="SubProcess_ControlPayment">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${approved}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>""";

    private SecondApproval() {}

    public static String in(String process) {
        return changed(process, " camunda:candidateGroups=\"supervisor\"");
    }

    /** The same, forgetting who is to do it. */
    public static String ownerlessIn(String process) {
        return changed(process, "");
    }

    private static String changed(String process, String group) {
        return process.replaceAll(
                        "<bpmn:sequenceFlow id=\"Flow_ConfirmOrder_ControlPayment\"[^>]*/>",
                        Matcher.quoteReplacement(ROAD.formatted(group)))
                .replaceAll("<bpmn:(incoming|outgoing)>[^<]*</bpmn:(incoming|outgoing)>\\s*", "")
                .replaceAll("(?s)<bpmndi:BPMNEdge id=\"Flow_ConfirmOrder_ControlPayment_di\".*?</bpmndi:BPMNEdge>", "");
    }
}
