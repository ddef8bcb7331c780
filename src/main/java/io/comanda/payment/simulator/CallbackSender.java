package io.comanda.payment.simulator;

import io.comanda.payment.gateway.CallbackSignature;
import io.comanda.payment.gateway.CardSimulatorProperties;
import io.comanda.payment.simulator.CallbackQueue.Callback;
import io.comanda.platform.simulator.Simulated;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends the simulated provider's callbacks to the application, once it listens; decides what waits for its time. */
@Simulated
@Component
class CallbackSender implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(CallbackSender.class);

    private final SimulatorMemory memory;
    private final CardOperations operations;
    private final CallbackQueue queue;
    private final CardSimulatorProperties properties;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final HttpClient http;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var worker = new Thread(work, "simulated-callbacks");
        worker.setDaemon(true);
        return worker;
    });

    CallbackSender(
            SimulatorMemory memory,
            CardOperations operations,
            CallbackQueue queue,
            CardSimulatorProperties properties,
            TransactionTemplate transaction,
            Clock clock) {
        this.memory = memory;
        this.operations = operations;
        this.queue = queue;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(properties.connectTimeout())
                .build();
    }

    @EventListener
    void listens(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            var target = URI.create(
                    "http://127.0.0.1:" + event.getWebServer().getPort() + "/api/payments/webhooks/simulator");
            thread.scheduleWithFixedDelay(() -> work(target), 200, 200, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    /** Decides the payments whose time has come. */
    void decide() {
        transaction.executeWithoutResult(
                status -> memory.undecided(clock.instant()).forEach(reference -> memory.lock(reference)
                        .ifPresent(payment ->
                                operations.decide(payment, payment.card().declineCode()))));
    }

    private void work(URI target) {
        try {
            decide();
            var due = transaction.execute(status -> queue.due(20));
            for (var callback : due == null ? List.<Callback>of() : due) {
                if (isAccepted(target, callback)) {
                    transaction.executeWithoutResult(status -> queue.delivered(callback));
                }
            }
        } catch (RuntimeException e) {
            log.warn("The simulated provider could not send its callbacks: {}", e.getMessage());
        }
    }

    private boolean isAccepted(URI target, Callback callback) {
        var body = callback.body().getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(target)
                .timeout(properties.readTimeout().plusSeconds(5))
                .header("Content-Type", "application/json")
                .header(
                        CallbackSignature.HEADER,
                        CallbackSignature.of(properties.webhookSecret(), clock.instant(), body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
