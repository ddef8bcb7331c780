package io.comanda.banking.domain;

import io.comanda.banking.Assignment;
import io.comanda.banking.AssignmentMissing;
import io.comanda.banking.EntryInUse;
import io.comanda.banking.EntryMissing;
import io.comanda.banking.EntryNotOpen;
import io.comanda.banking.EntryState;
import io.comanda.banking.EntryView;
import io.comanda.banking.MatchReason;
import io.comanda.banking.MoreThanRest;
import io.comanda.banking.OpenItem;
import io.comanda.banking.Proposal;
import io.comanda.banking.Share;
import io.comanda.kernel.Money;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives parts of an entry their place, and takes them back; the entry is locked meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Assigning {

    private final KeptEntries entries;
    private final KeptAssignments assignments;
    private final KnownAccounts accounts;
    private final Booking booking;
    private final CurrentActor actor;
    private final Company company;
    private final Clock clock;

    Assigning(
            KeptEntries entries,
            KeptAssignments assignments,
            KnownAccounts accounts,
            Booking booking,
            CurrentActor actor,
            Company company,
            Clock clock) {
        this.entries = entries;
        this.assignments = assignments;
        this.accounts = accounts;
        this.booking = booking;
        this.actor = actor;
        this.company = company;
        this.clock = clock;
    }

    /**
     * Books each share.
     *
     * @param learn whether the payer's account is the customer's from now on
     */
    public void assign(long entryId, Proposal proposal, Money tolerance, boolean learn) {
        var entry = locked(entryId);
        if (entry.state() != EntryState.OPEN) {
            throw new EntryNotOpen(entryId);
        }
        var asked = proposal.shares().stream()
                .map(Share::amount)
                .reduce(Money.zero(entry.amount().currency()), Money::plus);
        if (asked.compareTo(entry.rest()) > 0) {
            throw new MoreThanRest(asked, entry.rest());
        }
        entries.assigned(entryId, entry.amount().minus(entry.rest()).plus(asked));
        proposal.shares().forEach(share -> assign(entry, share, proposal.reason(), tolerance, learn));
    }

    /** Takes an assignment back; what was learned from it is forgotten. */
    public void undo(long entryId, long assignmentId) {
        var entry = locked(entryId);
        var part = entry.assignments().stream()
                .filter(each -> each.id() == assignmentId && each.undoneAt() == null)
                .findFirst()
                .orElseThrow(() -> new AssignmentMissing(assignmentId));
        entries.assigned(entryId, entry.amount().minus(entry.rest()).minus(part.amount()));
        assignments.undone(assignmentId, actor.get().name());
        booking.undo(assignmentId, share(part), part.writtenOff(), entry, today());
        if (entry.partyAccount() != null) {
            accounts.forget(entry.partyAccount(), part.customerNumber());
        }
    }

    /** It is no business of ours. */
    public void setAside(long entryId, String reason) {
        var entry = locked(entryId);
        if (entry.amount().compareTo(entry.rest()) > 0) {
            throw new EntryInUse(entryId);
        }
        entries.setAside(entryId, reason, actor.get().name());
    }

    /** It is our business after all. */
    public void takeUp(long entryId) {
        locked(entryId);
        entries.takeUp(entryId);
    }

    private void assign(EntryView entry, Share share, MatchReason reason, Money tolerance, boolean learn) {
        var by = actor.get().name();
        var id = assignments.add(entry.id(), share, reason, by);
        var writtenOff = booking.book(id, share, entry, tolerance);
        if (writtenOff.isPositive()) {
            assignments.writtenOff(id, writtenOff);
        }
        if (learn && entry.partyAccount() != null && Booking.isLearnedFrom(share, entry)) {
            accounts.learn(entry.partyAccount(), share.item().customerNumber(), by);
        }
    }

    private EntryView locked(long id) {
        return entries.lock(id).orElseThrow(() -> new EntryMissing(id));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }

    private static Share share(Assignment part) {
        return new Share(
                new OpenItem(
                        part.kind(),
                        part.number(),
                        part.detail(),
                        part.number(),
                        part.customerNumber(),
                        part.customerName(),
                        part.amount()),
                part.amount());
    }
}
