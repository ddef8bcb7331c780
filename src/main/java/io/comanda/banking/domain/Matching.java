package io.comanda.banking.domain;

import io.comanda.banking.EntryView;
import io.comanda.banking.Finding;
import io.comanda.banking.MatchReason;
import io.comanda.banking.OpenItem;
import io.comanda.banking.Proposal;
import io.comanda.banking.Share;
import io.comanda.kernel.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules by which money that came finds what it is for: what it names, then amount and account, then likeness. It is
 * booked without asking only if a number or a known account speaks for it and nothing against it; a wrong booking costs
 * more than a question.
 */
final class Matching {

    private static final int MOST_PROPOSALS = 5;

    /** So many owe the same amount that the payer may be among those who were not looked at. */
    private static final int CROWD = 50;

    private final EntryView entry;
    private final Candidates candidates;
    private final Money tolerance;

    Matching(EntryView entry, Candidates candidates, Money tolerance) {
        this.entry = entry;
        this.candidates = candidates;
        this.tolerance = tolerance;
    }

    Verdict verdict() {
        var named = fitting(candidates.referenced().isEmpty() ? candidates.named() : candidates.referenced());
        if (!named.isEmpty()) {
            return byNumber(named, candidates.referenced().isEmpty() ? MatchReason.NUMBER : MatchReason.REFERENCE);
        }
        var namesPaid =
                !candidates.named().isEmpty() || !candidates.referenced().isEmpty();
        var owed = fitting(candidates.owed());
        var exact =
                owed.stream().filter(item -> item.open().equals(entry.rest())).toList();
        if (exact.size() == 1 && !namesPaid) {
            return Verdict.certain(whole(MatchReason.AMOUNT_AND_ACCOUNT, exact.get(0)));
        }
        return proposals(exact, owed, namesPaid);
    }

    private Verdict byNumber(List<OpenItem> named, MatchReason reason) {
        var proposal = List.of(new Proposal(reason, spread(named)));
        if (named.stream().map(OpenItem::customerNumber).distinct().count() > 1) {
            return Verdict.open(Finding.SEVERAL_CUSTOMERS, proposal);
        }
        var customer = named.get(0);
        if (isSomebodyElse(customer)) {
            return Verdict.open(Finding.OTHER_PAYER, proposal);
        }
        var difference = entry.rest().minus(sum(named));
        var exact = difference.amount().abs().compareTo(tolerance.amount()) <= 0;
        if (!exact && !isPayer(customer)) {
            return Verdict.open(Finding.OTHER_AMOUNT, proposal);
        }
        return Verdict.certain(
                difference.isPositive() ? withSurplus(proposal.get(0), customer, difference) : proposal.get(0));
    }

    private Verdict proposals(List<OpenItem> exact, List<OpenItem> owed, boolean namesPaid) {
        var all = new ArrayList<Proposal>();
        exact.forEach(item -> all.add(whole(MatchReason.AMOUNT_AND_ACCOUNT, item)));
        if (exact.isEmpty()) {
            Combinations.of(owed, entry.rest())
                    .forEach(items -> all.add(new Proposal(MatchReason.SEVERAL_OPEN, spread(items))));
        }
        fitting(candidates.sameAmount()).stream()
                .filter(item -> exact.stream().noneMatch(item::equals))
                .filter(item -> likeness(item) >= NameLikeness.ALIKE)
                .sorted(Comparator.comparing(this::likeness).reversed())
                .forEach(item -> all.add(whole(MatchReason.AMOUNT_AND_NAME, item)));
        return Verdict.open(
                finding(all, namesPaid), all.stream().limit(MOST_PROPOSALS).toList());
    }

    private Finding finding(List<Proposal> all, boolean namesPaid) {
        if (entry.returned()) {
            return Finding.RETURNED;
        }
        if (namesPaid) {
            return Finding.ALREADY_PAID;
        }
        return Finding.of(all.size());
    }

    /** The account, or the name more than the customer's, belongs to another customer. */
    private boolean isSomebodyElse(OpenItem item) {
        if (candidates.payers().contains(item.customerNumber())) {
            return false;
        }
        if (!candidates.payers().isEmpty()) {
            return true;
        }
        var own = likeness(item);
        if (candidates.sameAmount().size() >= CROWD && own < NameLikeness.ALIKE) {
            return true;
        }
        return Stream.concat(candidates.sameAmount().stream(), candidates.named().stream())
                .filter(other -> !other.customerNumber().equals(item.customerNumber()))
                .mapToDouble(this::likeness)
                .anyMatch(likeness -> likeness >= NameLikeness.ALIKE && likeness > own);
    }

    private boolean isPayer(OpenItem item) {
        return candidates.payers().contains(item.customerNumber()) || likeness(item) >= NameLikeness.ALIKE;
    }

    private double likeness(OpenItem item) {
        var party = entry.party();
        return party == null ? 0 : NameLikeness.of(party, item.customerName());
    }

    private List<OpenItem> fitting(List<OpenItem> items) {
        return items.stream()
                .filter(item -> item.open().isPositive())
                .filter(item -> item.open().currency().equals(entry.amount().currency()))
                .distinct()
                .toList();
    }

    private Proposal whole(MatchReason reason, OpenItem item) {
        return new Proposal(reason, List.of(new Share(item, item.open())));
    }

    /** What is too much waits on the customer's account. */
    private static Proposal withSurplus(Proposal proposal, OpenItem item, Money surplus) {
        var shares = new ArrayList<>(proposal.shares());
        shares.add(new Share(OpenItem.account(item.customerNumber(), item.customerName(), surplus), surplus));
        return new Proposal(proposal.reason(), shares);
    }

    /** What is due first is paid first. */
    private List<Share> spread(List<OpenItem> items) {
        var shares = new ArrayList<Share>();
        var rest = entry.rest();
        for (var item : items) {
            var part = rest.min(item.open());
            if (part.isPositive()) {
                shares.add(new Share(item, part));
                rest = rest.minus(part);
            }
        }
        return shares;
    }

    private Money sum(List<OpenItem> items) {
        return items.stream()
                .map(OpenItem::open)
                .reduce(Money.zero(entry.amount().currency()), Money::plus);
    }
}
