package io.comanda.banking.domain;

import io.comanda.banking.Direction;
import io.comanda.banking.EntryState;
import io.comanda.banking.EntryView;
import io.comanda.banking.MatchReason;
import io.comanda.banking.MatchingSettings;
import io.comanda.banking.Proposal;
import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks what entries are for, and books what is certain, each in a transaction of its own. */
@Component
public class Matcher {

    private static final Logger log = LoggerFactory.getLogger(Matcher.class);

    private final Pools pools;
    private final KeptEntries entries;
    private final Assigning assigning;
    private final TransactionTemplate transaction;

    Matcher(Pools pools, KeptEntries entries, Assigning assigning, TransactionTemplate transaction) {
        this.pools = pools;
        this.entries = entries;
        this.assigning = assigning;
        this.transaction = transaction;
    }

    /** What one entry may be for, the likeliest first. */
    public List<Proposal> proposals(EntryView entry, MatchingSettings settings) {
        return entry.state() == EntryState.OPEN ? verdict(entry, settings).proposals() : List.of();
    }

    /** How many of these were booked. Earlier ones are booked before later ones are looked at. */
    public int match(List<EntryView> open, MatchingSettings settings) {
        var booked = 0;
        var candidates = transaction.execute(status -> pools.of(open));
        for (var entry : open) {
            var pool = candidates == null ? null : candidates.get(entry.id());
            if (pool != null && settle(entry, verdict(entry, pool, settings), settings)) {
                booked++;
            }
        }
        return booked;
    }

    /** What was open a moment ago may be paid by now; then the entry stays for a person. */
    private boolean settle(EntryView entry, Verdict verdict, MatchingSettings settings) {
        try {
            transaction.executeWithoutResult(status -> {
                entries.found(entry.id(), verdict.finding());
                verdict.booking().ifPresent(proposal -> {
                    assigning.assign(entry.id(), proposal, tolerance(entry, settings), isConfirmed(entry, proposal));
                });
            });
            return verdict.booking().isPresent();
        } catch (Refusal e) {
            log.info("Bank entry {} could not be booked by itself: {}", entry.id(), e.getMessage());
            return false;
        }
    }

    /** A number alone may be a slip; a number and the customer's name are none. */
    private static boolean isConfirmed(EntryView entry, Proposal proposal) {
        var name = proposal.shares().get(0).item().customerName();
        return proposal.reason() != MatchReason.AMOUNT_AND_ACCOUNT
                && entry.party() != null
                && NameLikeness.of(entry.party(), name) >= NameLikeness.ALIKE;
    }

    private Verdict verdict(EntryView entry, MatchingSettings settings) {
        var pool = pools.of(List.of(entry)).get(entry.id());
        if (pool == null) {
            throw new IllegalStateException("Nothing was gathered for entry " + entry.id());
        }
        return verdict(entry, pool, settings);
    }

    private static Verdict verdict(EntryView entry, Candidates pool, MatchingSettings settings) {
        return entry.direction() == Direction.IN
                ? new Matching(entry, pool, tolerance(entry, settings)).verdict()
                : new OutgoingMatching(entry, pool).verdict();
    }

    private static Money tolerance(EntryView entry, MatchingSettings settings) {
        return new Money(settings.tolerance(), entry.amount().currency());
    }
}
