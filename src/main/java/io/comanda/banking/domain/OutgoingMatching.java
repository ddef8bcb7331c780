package io.comanda.banking.domain;

import io.comanda.banking.EntryView;
import io.comanda.banking.Finding;
import io.comanda.banking.MatchReason;
import io.comanda.banking.OpenItem;
import io.comanda.banking.Proposal;
import io.comanda.banking.Share;
import io.comanda.banking.TargetKind;
import java.util.List;

/** What money that went was for: paid back what we owed, or a payment the bank returned. */
final class OutgoingMatching {

    private final EntryView entry;
    private final Candidates candidates;

    OutgoingMatching(EntryView entry, Candidates candidates) {
        this.entry = entry;
        this.candidates = candidates;
    }

    /** Certain only where the order or the paper is named and exactly this is owed back. */
    Verdict verdict() {
        var owed = candidates.sameAmount().stream()
                .filter(item -> item.kind() == TargetKind.REFUND)
                .toList();
        var named = owed.stream().filter(this::isNamed).toList();
        if (named.size() == 1) {
            return Verdict.certain(proposal(MatchReason.NUMBER, named.get(0)));
        }
        var proposals = owed.stream()
                .map(item -> proposal(MatchReason.AMOUNT_OWED, item))
                .toList();
        return Verdict.open(entry.returned() ? Finding.RETURNED : Finding.of(proposals.size()), proposals);
    }

    private boolean isNamed(OpenItem item) {
        var quoted = QuotedNumbers.in(entry.words());
        return quoted.contains(QuotedNumbers.plain(item.orderNumber()))
                || quoted.contains(QuotedNumbers.plain(String.valueOf(item.detail())));
    }

    private static Proposal proposal(MatchReason reason, OpenItem item) {
        return new Proposal(reason, List.of(new Share(item, item.open())));
    }
}
