package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import io.comanda.payment.PaymentEventKind;
import io.comanda.payment.PaymentEventStatus;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.RefundOwed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows of the ledger's tables. */
final class PaymentRows {

    private PaymentRows() {}

    static Payment payment(ResultSet row) throws SQLException {
        return new Payment(
                row.getLong("id"),
                row.getString("order_number"),
                row.getInt("attempt"),
                row.getString("customer_number"),
                PaymentMethod.valueOf(row.getString("method")),
                new Money(row.getBigDecimal("amount"), row.getString("currency")),
                row.getString("provider"),
                row.getString("token"),
                row.getString("provider_reference"),
                row.getString("card_reference"),
                row.getString("action_url"),
                instant(row.getTimestamp("lapses_at")),
                row.getTimestamp("opened_at").toInstant(),
                instant(row.getTimestamp("cancelled_at")),
                List.of());
    }

    static LedgerLine line(ResultSet row, String currency) throws SQLException {
        return new LedgerLine(
                PaymentEventKind.valueOf(row.getString("kind")),
                PaymentEventStatus.valueOf(row.getString("status")),
                new Money(row.getBigDecimal("amount"), currency),
                row.getString("provider_reference"),
                row.getString("operation_key"),
                row.getString("code"),
                row.getTimestamp("at").toInstant());
    }

    static RefundOwed refundOwed(ResultSet row) throws SQLException {
        return new RefundOwed(
                row.getLong("id"),
                row.getString("order_number"),
                PaymentMethod.valueOf(row.getString("method")),
                new Money(row.getBigDecimal("amount"), row.getString("currency")),
                row.getString("operation_key"),
                row.getTimestamp("at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
