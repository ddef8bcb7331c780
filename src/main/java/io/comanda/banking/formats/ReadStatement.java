package io.comanda.banking.formats;

import io.comanda.banking.Direction;
import io.comanda.banking.StatementFormat;
import io.comanda.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as its file tells it.
 *
 * @param account IBAN, or what the bank calls the account
 * @param reference tells it from other statements of the account
 */
public record ReadStatement(
        StatementFormat format,
        String account,
        String reference,
        Money opening,
        Money closing,
        LocalDate closedOn,
        List<Entry> entries) {

    /** Opening balance and entries come to this. */
    public Money expectedClosing() {
        return entries.stream().map(Entry::signed).reduce(opening, Money::plus);
    }

    /**
     * One movement.
     *
     * @param amount above zero
     * @param text what the payer wrote
     */
    public record Entry(
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
            @Nullable String bankReference) {

        Money signed() {
            return direction == Direction.IN ? amount : amount.negated();
        }
    }
}
