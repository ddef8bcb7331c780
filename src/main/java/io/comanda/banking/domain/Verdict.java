package io.comanda.banking.domain;

import io.comanda.banking.Finding;
import io.comanda.banking.Proposal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is thought to be for.
 *
 * @param certain the first proposal is booked without asking
 * @param finding why not
 */
record Verdict(List<Proposal> proposals, boolean certain, @Nullable Finding finding) {

    static Verdict certain(Proposal proposal) {
        return new Verdict(List.of(proposal), true, null);
    }

    static Verdict open(Finding finding, List<Proposal> proposals) {
        return new Verdict(proposals, false, finding);
    }

    Optional<Proposal> booking() {
        return certain ? Optional.of(proposals.get(0)) : Optional.empty();
    }
}
