package io.comanda.customer;

import static java.util.stream.Collectors.toMap;

import io.comanda.customer.domain.CustomerAccounts;
import io.comanda.platform.bulk.Bulk;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.validation.Validation;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers: reading, searching, maintaining. */
@Service
@Transactional(readOnly = true)
public class Customers {

    /** No stored customer has it: a draft written for this version is written only if it is new. */
    private static final long ABSENT = -1;

    private final CustomerAccounts accounts;
    private final Validation validation;
    private final Timeline timeline;

    Customers(CustomerAccounts accounts, Validation validation, Timeline timeline) {
        this.accounts = accounts;
        this.validation = validation;
        this.timeline = timeline;
    }

    public CustomerView customer(String number) {
        return CustomerView.of(sheet(number).customer(), number);
    }

    /** The customers that exist among the numbers, by number. */
    public Map<String, CustomerView> customers(Collection<String> numbers) {
        return accounts.sheets(numbers).values().stream()
                .collect(toMap(CustomerSheet::number, sheet -> CustomerView.of(sheet.customer(), sheet.number())));
    }

    /** Which of the numbers are customers. */
    public Set<String> existing(Collection<String> numbers) {
        return accounts.existing(numbers);
    }

    public CustomerSheet sheet(String number) {
        return accounts.sheets(List.of(number)).values().stream()
                .findFirst()
                .orElseThrow(() -> new CustomerUnknown(number));
    }

    /** The ways to pay agreed on with the customer. */
    public AgreedMethods agreedMethods(String number) {
        return sheet(number).agreed();
    }

    /** Holds for what he orders, or pays in another way, from now on. */
    @Transactional
    public AgreedMethods agree(String number, AgreedMethods agreed) {
        sheet(number);
        validation.require(agreed);
        accounts.agree(number, agreed);
        told("customer.PaymentMethodsAgreed", number);
        return agreed;
    }

    /** Ordered by folded name, then number; {@code after} holds both of the last row seen, or nothing. */
    public List<CustomerSummary> search(CustomerSearch search, List<String> after, int limit) {
        return accounts.search(search, after, limit);
    }

    /** Creates a customer, under a new number if the draft has none; refuses a number that is taken. */
    @Transactional
    public CustomerSheet create(CustomerDraft draft) {
        validation.require(draft);
        var numbered = numbering(List.of(draft)).apply(draft);
        var number = String.valueOf(numbered.number());
        if (accounts.write(numbered, ABSENT).created() == 0) {
            throw new CustomerExists(number);
        }
        return told("customer.CustomerCreated", number);
    }

    /** Changes a customer, provided that nobody did so since the caller read that version. */
    @Transactional
    public CustomerSheet change(String number, CustomerDraft draft, long version) {
        sheet(number);
        validation.require(draft);
        if (accounts.write(draft.known(number, draft.externalKey()), version).updated() == 1) {
            return told("customer.CustomerChanged", number);
        }
        var stored = sheet(number);
        if (stored.version() != version) {
            throw new CustomerChanged(number);
        }
        return stored;
    }

    /** Creates or overwrites a customer; recognised by external key, else by number. */
    @Transactional
    public CustomerView save(CustomerDraft draft) {
        var bulk = recognised(List.of(draft));
        var result = bulk.result(accounts.write(bulk.accepted()));
        result.rejected().forEach(rejected -> validation.require(rejected.violations()));
        return customer(String.valueOf(bulk.accepted().get(0).number()));
    }

    /** Creates or overwrites many customers; recognised by external key, else by number. */
    @Transactional
    public BulkResult saveAll(List<CustomerDraft> drafts) {
        var bulk = recognised(drafts);
        return bulk.result(accounts.write(bulk.accepted()));
    }

    private Bulk<CustomerDraft> recognised(List<CustomerDraft> drafts) {
        var bulk = new Bulk<>(drafts).reject(validation::violations);
        var known = accounts.known(bulk.accepted());
        bulk.map(known::recognise).reject(known::taken);
        return bulk.map(numbering(bulk.accepted()))
                .rejectRepeated("/number", CustomerDraft::number)
                .rejectRepeated("/externalKey", CustomerDraft::externalKey);
    }

    /** Gives a number to each draft without one. */
    private UnaryOperator<CustomerDraft> numbering(List<CustomerDraft> drafts) {
        var missing =
                (int) drafts.stream().filter(draft -> draft.number() == null).count();
        var fresh = missing == 0
                ? Collections.<String>emptyIterator()
                : accounts.nextNumbers(missing).iterator();
        return draft -> draft.number() != null ? draft : draft.known(fresh.next(), draft.externalKey());
    }

    private CustomerSheet told(String kind, String number) {
        var sheet = sheet(number);
        timeline.record(new Entry(
                "customer", number, kind, Map.of("name", sheet.customer().name())));
        return sheet;
    }
}
