package io.comanda.banking.domain;

import io.comanda.banking.Direction;
import io.comanda.banking.EntryState;
import io.comanda.banking.EntryView;
import io.comanda.banking.Finding;
import io.comanda.banking.formats.ReadStatement;
import io.comanda.kernel.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Between the rows of entries and the entries. */
final class EntryRows {

    private EntryRows() {}

    static EntryView view(ResultSet row, int index) throws SQLException {
        var amount = new Money(row.getBigDecimal("amount"), row.getString("currency"));
        var rest = amount.minus(new Money(row.getBigDecimal("assigned"), row.getString("currency")));
        var aside = aside(row);
        return new EntryView(
                row.getLong("id"),
                row.getLong("statement_id"),
                row.getString("account"),
                row.getObject("booked_on", LocalDate.class),
                row.getObject("value_on", LocalDate.class),
                amount,
                Direction.valueOf(row.getString("direction")),
                row.getBoolean("returned"),
                row.getString("party"),
                row.getString("party_account"),
                row.getString("text"),
                row.getString("creditor_reference"),
                row.getString("end_to_end_id"),
                row.getString("bank_reference"),
                aside != null ? EntryState.ASIDE : rest.isZero() ? EntryState.SETTLED : EntryState.OPEN,
                rest,
                Optional.ofNullable(row.getString("finding"))
                        .map(Finding::valueOf)
                        .orElse(null),
                aside,
                List.of());
    }

    static Map<String, @Nullable Object> values(ReadStatement.Entry entry) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("booked", entry.bookedOn());
        values.put("value", entry.valueOn());
        values.put("currency", entry.amount().currency());
        values.put("amount", entry.amount().amount());
        values.put("direction", entry.direction().name());
        values.put("returned", entry.returned());
        values.put("party", entry.party());
        values.put("partyAccount", entry.partyAccount());
        values.put("text", entry.text());
        values.put("reference", entry.creditorReference());
        values.put("endToEnd", entry.endToEndId());
        values.put("bankReference", entry.bankReference());
        return values;
    }

    private static EntryView.@Nullable Aside aside(ResultSet row) throws SQLException {
        var reason = row.getString("aside_reason");
        return reason == null
                ? null
                : new EntryView.Aside(
                        reason,
                        row.getString("aside_by"),
                        row.getTimestamp("aside_at").toInstant());
    }
}
