package io.comanda.payment.simulator;

import io.comanda.payment.gateway.SimulatorProtocol.Authorize;
import io.comanda.payment.gateway.SimulatorProtocol.Operation;
import io.comanda.payment.gateway.SimulatorProtocol.Payment;
import io.comanda.platform.simulator.Simulated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the simulated provider. */
@Simulated
@Component
class SimulatorMemory {

    private final JdbcClient jdbc;
    private final Clock clock;

    SimulatorMemory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An answer given before under a key, with what was asked then. */
    record Given(String fingerprint, int status, String body) {}

    /** A payment as the provider knows it. */
    record Known(String reference, String merchantReference, long amount, String currency, TestCard card) {}

    /** Claims a key; whoever comes second with the same waits for the first and gets its answer. */
    Optional<Given> claim(String key, String fingerprint) {
        var claimed = jdbc.sql(
                        """
                        insert into simulator_answer (idempotency_key, fingerprint, status, body) values (?, ?, 0, '')
                        on conflict do nothing""")
                .params(key, fingerprint)
                .update();
        return claimed == 1
                ? Optional.empty()
                : jdbc.sql("select fingerprint, status, body from simulator_answer where idempotency_key = ?")
                        .param(key)
                        .query(Given.class)
                        .optional();
    }

    void answer(String key, int status, String body) {
        jdbc.sql("update simulator_answer set status = ?, body = ? where idempotency_key = ?")
                .params(status, body, key)
                .update();
    }

    void forget(String key) {
        jdbc.sql("delete from simulator_answer where idempotency_key = ?")
                .param(key)
                .update();
    }

    Known create(Authorize asked) {
        var reference = reference("pi");
        jdbc.sql(
                        """
                        insert into simulator_payment (reference, merchant_reference, amount, currency, token, created_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        reference,
                        asked.merchantReference(),
                        asked.amount(),
                        asked.currency(),
                        asked.token(),
                        at(clock.instant()))
                .update();
        return new Known(
                reference, asked.merchantReference(), asked.amount(), asked.currency(), TestCard.of(asked.token()));
    }

    Optional<Known> lock(String reference) {
        return known("select * from simulator_payment where reference = ? for update", reference);
    }

    Optional<Known> byMerchantReference(String merchantReference) {
        return known("select * from simulator_payment where merchant_reference = ?", merchantReference);
    }

    String add(
            Known payment,
            String type,
            String status,
            long amount,
            @Nullable String code,
            String key,
            @Nullable Instant decidesAt) {
        var reference = reference(type.substring(0, 2));
        jdbc.sql(
                        """
                        insert into simulator_operation
                            (reference, payment_reference, type, status, amount, code, idempotency_key, created_at,
                             decides_at)
                        values (:reference, :payment, :type, :status, :amount, :code, :key, :now, :decides)""")
                .param("reference", reference)
                .param("payment", payment.reference())
                .param("type", type)
                .param("status", status)
                .param("amount", amount)
                .param("code", code)
                .param("key", key)
                .param("now", at(clock.instant()))
                .param("decides", decidesAt == null ? null : at(decidesAt))
                .update();
        return reference;
    }

    /** Decides the authorization of a payment; false if it is not open. */
    boolean decide(String reference, @Nullable String declineCode) {
        return jdbc.sql(
                                """
                        update simulator_operation set status = :status, code = :code
                        where payment_reference = :payment and type = 'authorization'
                          and status in ('pending', 'action_required')""")
                        .param("status", declineCode == null ? "succeeded" : "failed")
                        .param("code", declineCode)
                        .param("payment", reference)
                        .update()
                == 1;
    }

    /** Decides the latest dispute for us; false if there is none. */
    boolean winDispute(String reference) {
        return jdbc.sql(
                                """
                        update simulator_operation set status = 'failed', code = 'won' where reference = (
                            select reference from simulator_operation
                            where payment_reference = ? and type = 'dispute' and status = 'succeeded'
                            order by created_at desc limit 1)""")
                        .param(reference)
                        .update()
                == 1;
    }

    /** Payments whose time to be decided has come. */
    List<String> undecided(Instant until) {
        return jdbc.sql(
                        "select payment_reference from simulator_operation where status = 'pending' and decides_at <= ?")
                .param(at(until))
                .query(String.class)
                .list();
    }

    Payment payment(Known known) {
        var operations = jdbc.sql(
                        """
                        select reference, type, status, amount, code, idempotency_key, created_at
                        from simulator_operation where payment_reference = ? order by created_at, reference""")
                .param(known.reference())
                .query((row, n) -> operation(row))
                .list();
        var waits = operations.stream().anyMatch(operation -> operation.status().equals("action_required"));
        return new Payment(
                known.reference(),
                known.merchantReference(),
                known.amount(),
                known.currency(),
                waits ? "/challenges/" + known.reference() : null,
                operations);
    }

    private Optional<Known> known(String sql, String param) {
        return jdbc.sql(sql)
                .param(param)
                .query((row, n) -> new Known(
                        row.getString("reference"),
                        row.getString("merchant_reference"),
                        row.getLong("amount"),
                        row.getString("currency"),
                        TestCard.of(row.getString("token"))))
                .optional();
    }

    private static Operation operation(ResultSet row) throws SQLException {
        return new Operation(
                row.getString("reference"),
                row.getString("type"),
                row.getString("status"),
                row.getLong("amount"),
                row.getString("code"),
                row.getString("idempotency_key"),
                row.getTimestamp("created_at").toInstant());
    }

    private static String reference(String prefix) {
        return prefix + "_" + UUID.randomUUID().toString().replace("-", "");
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
