package io.comanda.banking;

import io.comanda.kernel.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One movement on an account of ours.
 *
 * @param party who paid, or was paid, as the bank writes it
 * @param returned the bank says that it is a payment sent back
 * @param finding why it was not booked by itself; null when it was
 * @param assignments also those taken back, oldest first
 */
@Schema(name = "BankEntry")
public record EntryView(
        long id,
        long statementId,
        String account,
        LocalDate bookedOn,
        LocalDate valueOn,
        Money amount,
        Direction direction,
        boolean returned,
        @Nullable String party,
        @Nullable String partyAccount,
        String text,
        @Nullable String creditorReference,
        @Nullable String endToEndId,
        @Nullable String bankReference,
        EntryState state,
        Money rest,
        @Nullable Finding finding,
        @Nullable Aside aside,
        List<Assignment> assignments) {

    /** Why it is no business of ours. */
    @Schema(name = "BankEntryAside")
    public record Aside(String reason, String by, Instant at) {}

    /** The same entry with its assignments. */
    public EntryView with(List<Assignment> all) {
        return new EntryView(
                id,
                statementId,
                account,
                bookedOn,
                valueOn,
                amount,
                direction,
                returned,
                party,
                partyAccount,
                text,
                creditorReference,
                endToEndId,
                bankReference,
                state,
                rest,
                finding,
                aside,
                all);
    }

    /** Texts that may name what it is for. */
    public String words() {
        return text + (endToEndId == null ? "" : " | " + endToEndId);
    }
}
