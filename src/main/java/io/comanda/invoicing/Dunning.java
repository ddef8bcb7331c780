package io.comanda.invoicing;

import io.comanda.customer.Customers;
import io.comanda.invoicing.domain.DunningBook;
import io.comanda.invoicing.domain.ReminderLetter;
import io.comanda.kernel.Money;
import io.comanda.platform.company.Company;
import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.settings.KeptSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds customers of what is overdue and not disputed. */
@Service
@Transactional
public class Dunning {

    private final DunningBook book;
    private final ReminderLetter letter;
    private final Customers customers;
    private final Choice<DunningRules> rules;
    private final ApplicationEventPublisher events;
    private final Company company;
    private final Clock clock;

    Dunning(
            DunningBook book,
            ReminderLetter letter,
            Customers customers,
            KeptSettings settings,
            ApplicationEventPublisher events,
            Company company,
            Clock clock) {
        this.book = book;
        this.letter = letter;
        this.customers = customers;
        this.rules = settings.choice("dunning", DunningRules.class, DunningRules::preset);
        this.events = events;
        this.company = company;
        this.clock = clock;
    }

    /** Begins with each customer who is late enough for a first reminder; returns how many these are. */
    public int begin() {
        var latest = today().minusDays(rules.now().level(1).afterDays());
        var begun = book.begin(latest, today());
        begun.forEach(number -> events.publishEvent(new DunningBegan(number)));
        return begun.size();
    }

    /** What is to be done next. */
    @Transactional(readOnly = true)
    public Arrears assess(String number) {
        var dunning = get(number);
        if (!dunning.overdue().isPositive()) {
            return Arrears.NONE;
        }
        return rules.now().isLast(dunning.level() + 1) ? Arrears.LAST : Arrears.REMINDER;
    }

    /**
     * Sends the next reminder, unless nothing is overdue any more.
     *
     * @return days until the one after it
     */
    public int remind(String number) {
        var dunning = get(number);
        var level = dunning.level() + 1;
        var rule = rules.now();
        if (dunning.overdue().isPositive()) {
            var fee = new Money(rule.level(level).fee(), dunning.overdue().currency());
            var document = letter.send(
                    dunning,
                    level,
                    fee,
                    book.overdue(dunning, today()),
                    customers.customer(dunning.customerNumber()),
                    today());
            book.reminded(dunning, level, rule.isLast(level), fee, document, today());
        }
        return rule.level(level + 1).afterDays();
    }

    public void end(String number, DunningView.Ending ending) {
        book.end(number, ending, today());
    }

    /** Open dunnings of a customer of which nothing is overdue any more. */
    @Transactional(readOnly = true)
    public List<String> settled(String invoiceNumber) {
        return book.settled(invoiceNumber, today());
    }

    /** Whether the customer gets nothing more on account, since the last reminder did not help either. */
    @Transactional(readOnly = true)
    public boolean blocks(String customerNumber) {
        return book.blocks(customerNumber, today());
    }

    @Transactional(readOnly = true)
    public DunningView get(String number) {
        return book.find(number, today()).orElseThrow(() -> new DunningUnknown(number));
    }

    /** Id of the last reminder's document. */
    @Transactional(readOnly = true)
    public long letterOf(String number) {
        return Optional.ofNullable(get(number).documentId()).orElseThrow(() -> new DunningUnknown(number));
    }

    /** Newest first; give the last id seen as {@code before}. */
    @Transactional(readOnly = true)
    public List<DunningView> list(boolean openOnly, long before, int limit) {
        return book.list(openOnly, before, limit, today());
    }

    @Transactional(readOnly = true)
    public KeptSetting<DunningRules> rules() {
        return rules.read();
    }

    /** Holds for reminders from now on. */
    public KeptSetting<DunningRules> change(DunningRules changed, long version) {
        return rules.keep(changed, version);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }
}
