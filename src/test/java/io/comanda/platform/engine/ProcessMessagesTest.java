package io.comanda.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import java.sql.SQLException;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** What messages come to when nobody waits for them, or not any more. */
@IntegrationTest
class ProcessMessagesTest {

    private static final String NEVER_AWAITED = "ordering.NeverAwaited";

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ProcessMessages messages;

    @Test
    void isHeardByNobodyWhenNobodyWaits() {
        assertThat(messages.deliver(NEVER_AWAITED, "ORD-NONE", Map.of())).isFalse();
    }

    @Test
    void isTwoAtTheSameTimeWhenWhoWaitedWasWokenMeanwhile() {
        var order = journey.place(shop.customer("TRANSFER", shop.warehouse(true)), shop.product("20.00"), 1);
        journey.runJobs(order);
        var instance = journey.instances(order).get(0);
        var failure = catchThrowableOfType(
                ProcessEngineException.class, () -> runtime.messageEventReceived(NEVER_AWAITED, instance));
        assertThat(failure).isNotInstanceOf(OptimisticLockingException.class);
        assertThat(ProcessMessages.failure(failure, false)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(ProcessMessages.failure(failure, true)).isInstanceOf(OptimisticLockingException.class);
        journey.cancel(order);
    }

    @Test
    void isTwoAtTheSameTimeWhenTheDatabaseEndedOneOfThem() {
        var failure = new ProcessEngineException("delete execution", new SQLException("deadlock detected", "40P01"));
        assertThat(ProcessMessages.failure(failure, false)).isInstanceOf(OptimisticLockingFailureException.class);
        var other = new ProcessEngineException("insert execution", new SQLException("out of memory", "53200"));
        assertThat(ProcessMessages.failure(other, false)).isSameAs(other);
    }

    @Test
    void leavesOtherFailuresAsTheyAre() {
        var failure = new ProcessEngineException("no processes deployed with key 'order-fulfilment'");
        assertThat(ProcessMessages.failure(failure, false)).isSameAs(failure);
    }
}
