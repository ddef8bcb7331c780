package io.comanda.portal.process;

import io.comanda.platform.engine.Step;
import io.comanda.portal.CustomerOrders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the customer what the desk answered. */
@Component
@Step(reads = {"questionId", "answer"})
class SendAnswerDelegate implements JavaDelegate {

    private final CustomerOrders orders;

    SendAnswerDelegate(CustomerOrders orders) {
        this.orders = orders;
    }

    @Override
    public void execute(DelegateExecution step) {
        orders.answer((Long) step.getVariable("questionId"), String.valueOf(step.getVariable("answer")));
    }
}
