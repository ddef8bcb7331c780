package io.comanda.banking;

import io.comanda.banking.domain.KeptEntries;
import io.comanda.banking.domain.KeptStatements;
import io.comanda.banking.domain.Matcher;
import io.comanda.banking.formats.ReadStatement;
import io.comanda.banking.formats.StatementFile;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.settings.KeptSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads statements of banks and has their entries matched. */
@Service
public class BankStatements {

    private static final int BATCH = 100;
    private static final int MOST_MATCHED = 2_000;

    private final StatementFile file;
    private final KeptStatements statements;
    private final KeptEntries entries;
    private final Matcher matcher;
    private final Choice<MatchingSettings> settings;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;

    BankStatements(
            StatementFile file,
            KeptStatements statements,
            KeptEntries entries,
            Matcher matcher,
            KeptSettings settings,
            CurrentActor actor,
            TransactionTemplate transaction) {
        this.file = file;
        this.statements = statements;
        this.entries = entries;
        this.matcher = matcher;
        this.settings = settings.choice("bank-matching", MatchingSettings.class, MatchingSettings::preset);
        this.actor = actor;
        this.transaction = transaction;
    }

    /**
     * Takes all statements of a file, or none; then books what is certain of their entries. Should the house fall in
     * between, {@link #matchAgain} goes on.
     *
     * @throws StatementUnreadable if it is no statement
     * @throws StatementUnsound if its entries do not add up
     * @throws StatementKnown if one of them was read before
     */
    public List<StatementView> take(byte[] bytes, String fileName) {
        var read = file.read(bytes);
        read.forEach(BankStatements::requireSound);
        var ids = transaction.execute(
                status -> read.stream().map(each -> add(each, fileName)).toList());
        if (ids == null) {
            throw new IllegalStateException("The statements were not kept");
        }
        ids.forEach(this::match);
        return ids.stream().map(this::statement).toList();
    }

    /** Looks once more at what is open, for an invoice may have come after its money; says how many were booked. */
    public int matchAgain() {
        return match(null);
    }

    public StatementView statement(long id) {
        return read(() -> statements.find(id).orElseThrow(() -> new StatementMissing(id)));
    }

    /** Newest first; give the last id seen as {@code before}. */
    public List<StatementView> list(long before, int limit) {
        return read(() -> statements.list(before, limit));
    }

    public KeptSetting<MatchingSettings> settings() {
        return read(settings::read);
    }

    @Transactional
    public KeptSetting<MatchingSettings> settle(MatchingSettings rules, long version) {
        return settings.keep(rules, version);
    }

    private int match(@Nullable Long statementId) {
        var booked = 0;
        var seen = 0;
        var after = 0L;
        var rules = settings().value();
        while (seen < MOST_MATCHED || statementId != null) {
            var last = after;
            var batch = read(() -> entries.open(statementId, last, BATCH));
            if (batch.isEmpty()) {
                break;
            }
            booked += matcher.match(batch, rules);
            seen += batch.size();
            after = batch.get(batch.size() - 1).id();
        }
        return booked;
    }

    private long add(ReadStatement statement, String fileName) {
        var id = statements
                .add(statement, fileName, actor.get().name())
                .orElseThrow(() -> new StatementKnown(
                        statement.account(),
                        statement.reference(),
                        statements
                                .find(statement.account(), statement.reference())
                                .map(StatementView::importedBy)
                                .orElse("")));
        entries.add(id, statement);
        return id;
    }

    private static void requireSound(ReadStatement statement) {
        if (statement.entries().stream().anyMatch(each -> !each.amount()
                        .currency()
                        .equals(statement.opening().currency()))
                || !statement.closing().currency().equals(statement.opening().currency())) {
            throw new StatementMixesCurrencies(statement.reference());
        }
        if (!statement.expectedClosing().equals(statement.closing())) {
            throw new StatementUnsound(statement.reference(), statement.expectedClosing(), statement.closing());
        }
    }

    private <T> T read(java.util.function.Supplier<T> question) {
        var answer = transaction.execute(status -> question.get());
        if (answer == null) {
            throw new IllegalStateException("No answer");
        }
        return answer;
    }
}
