package io.comanda.payment.simulator;

import io.comanda.platform.simulator.Simulated;
import io.comanda.platform.simulator.SimulatedAnswer;
import io.comanda.platform.simulator.SimulatedCall;
import io.comanda.platform.simulator.SimulatorServer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The bank's page where a customer confirms a payment: {@code /challenges/{payment}} with two buttons. */
@Simulated
@Component
class Challenge {

    private static final String PAGE =
            """
            <!doctype html><html lang="en"><title>Confirm your payment</title>
            <h1>Confirm your payment</h1><p>%s</p>
            <form method="post"><button name="answer" value="confirm">Confirm</button>
            <button name="answer" value="refuse">Refuse</button></form></html>""";

    private final SimulatorMemory memory;
    private final CardOperations operations;
    private final TransactionTemplate transaction;

    Challenge(SimulatorMemory memory, CardOperations operations, TransactionTemplate transaction) {
        this.memory = memory;
        this.operations = operations;
        this.transaction = transaction;
    }

    SimulatedAnswer answer(SimulatedCall call) {
        if (call.is("POST", 2)) {
            var confirmed = "confirm".equals(SimulatorServer.form(call.body()).get("answer"));
            decide(call.path().get(1), confirmed);
            return SimulatedAnswer.html("<!doctype html><title>Done</title><p>Thank you. You may close this page.</p>");
        }
        return call.is("GET", 2)
                ? SimulatedAnswer.html(
                        PAGE.formatted("Payment " + call.path().get(1).replaceAll("\\W", "")))
                : SimulatedAnswer.notFound();
    }

    private void decide(String reference, boolean confirmed) {
        transaction.executeWithoutResult(status -> memory.lock(reference)
                .ifPresent(payment -> operations.decide(payment, confirmed ? null : "authentication_failed")));
    }
}
