package io.comanda.banking;

import io.comanda.banking.domain.Assigning;
import io.comanda.banking.domain.EntryTargets;
import io.comanda.banking.domain.KeptEntries;
import io.comanda.banking.domain.Matcher;
import io.comanda.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Movements on our accounts, and what people decide about them. */
@Service
@Transactional
public class BankEntries {

    private final KeptEntries entries;
    private final Assigning assigning;
    private final EntryTargets targets;
    private final Matcher matcher;
    private final BankStatements statements;

    BankEntries(
            KeptEntries entries,
            Assigning assigning,
            EntryTargets targets,
            Matcher matcher,
            BankStatements statements) {
        this.entries = entries;
        this.assigning = assigning;
        this.targets = targets;
        this.matcher = matcher;
        this.statements = statements;
    }

    /** Newest first; give the last id seen as {@code before}. */
    @Transactional(readOnly = true)
    public List<EntryView> list(EntrySearch search, long before, int limit) {
        return entries.list(search, before, limit);
    }

    @Transactional(readOnly = true)
    public EntryView entry(long id) {
        return entries.find(id).orElseThrow(() -> new EntryMissing(id));
    }

    /** What it may be for, the likeliest first. */
    @Transactional(readOnly = true)
    public List<Proposal> proposals(long id) {
        return matcher.proposals(entry(id), statements.settings().value());
    }

    /** What somebody may choose who knows better: open invoices and waiting orders, for money that went what was paid. */
    @Transactional(readOnly = true)
    public List<OpenItem> targets(long id, String text) {
        return targets.search(entry(id), text);
    }

    /** A part of an entry for something. */
    public record Part(TargetKind kind, String number, @Nullable String detail, Money amount) {}

    /** Somebody says what the parts are for. From now on the payer's account is known to be the customer's. */
    public EntryView assign(long id, List<Part> parts) {
        var entry = entry(id);
        var shares = parts.stream().map(part -> targets.share(entry, part)).toList();
        var tolerance = new Money(
                statements.settings().value().tolerance(), entry.amount().currency());
        assigning.assign(id, new Proposal(MatchReason.BY_HAND, shares), tolerance, true);
        return entry(id);
    }

    /** Takes an assignment back, where nothing followed from it. */
    public EntryView undo(long id, long assignmentId) {
        assigning.undo(id, assignmentId);
        return entry(id);
    }

    public EntryView setAside(long id, String reason) {
        assigning.setAside(id, reason);
        return entry(id);
    }

    public EntryView takeUp(long id) {
        assigning.takeUp(id);
        return entry(id);
    }
}
