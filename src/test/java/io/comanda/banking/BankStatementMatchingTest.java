package io.comanda.banking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.banking.BankEntries.Part;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.Receivables;
import io.comanda.kernel.Money;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PaymentState;
import io.comanda.payment.CustomerCredit;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.Payments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Real invoices and orders, and the money that comes for them with all that customers and banks make of a reference. */
@IntegrationTest
class BankStatementMatchingTest {

    private static final int MANY = Integer.getInteger("bank.invoices", 20);
    private static final List<String> SURNAMES = List.of(
            "Popescu",
            "Ionescu",
            "Kowalski",
            "Wiśniewska",
            "García",
            "Fernández",
            "Müller",
            "Schröder",
            "Dumitru",
            "Novak",
            "Lewandowski",
            "Ruiz");
    private static final List<String> TRADES = List.of(
            "Velo Trade SRL", "Rowery Sp. z o.o.", "Bicicletas SL", "Fahrrad GmbH", "Sport Invest SA", "Montana Bikes");

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private Receivables receivables;

    @Autowired
    private CustomerCredit credit;

    @Autowired
    private IncomingMoney incoming;

    @Autowired
    private Payments payments;

    @Autowired
    private BankStatements statements;

    @Autowired
    private BankEntries entries;

    private final Random random = new Random(20261122);
    private String warehouse = "";
    private String product = "";

    @BeforeEach
    void furnish() {
        warehouse = shop.warehouse(true);
        product = shop.product("100.00");
        shop.receive(product, warehouse, 10_000);
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }

    /** The wrong references come first: whatever they booked would be missing in the second statement. */
    @Test
    void booksNothingWrongAndThenFindsEveryInvoiceHoweverItsNumberIsWritten() {
        var invoices = manyInvoices();
        var shifted = new ArrayList<>(invoices);
        Collections.rotate(shifted, 1);
        var wrong = new SampleStatement();
        var right = new SampleStatement();
        for (int i = 0; i < invoices.size(); i++) {
            var invoice = invoices.get(i);
            wrong.in(invoice.open(), invoice.customerName(), null, noisy(number(shifted.get(i))));
            right.in(invoice.open(), cut(invoice.customerName()), null, noisy(number(invoice)));
        }
        assertThat(take(wrong).open()).isEqualTo(invoices.size());

        var statement = take(right);
        assertThat(statement.entries()).isEqualTo(invoices.size());
        assertThat(statement.open()).isZero();
        assertThat(invoices).allMatch(invoice -> reread(invoice).fullyPaid());
        assertThat(entriesOf(statement))
                .flatExtracting(EntryView::assignments)
                .extracting(Assignment::reason)
                .containsOnly(MatchReason.NUMBER, MatchReason.REFERENCE);
    }

    @Test
    void letsAnOrderGoOnThatWaitedForItsTransfer() {
        var customer = shop.customerNamed("Transfer " + unlike(), "TRANSFER", warehouse);
        var order = placed(customer, 1);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.PLACED);
        var due = payments.summary(order).due();

        var statement = take(new SampleStatement().in(due, "SOMEBODY", "DE02", "PF-" + order + " proforma"));
        assertThat(statement.open()).isZero();
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(invoicing.ofOrder(order)).allMatch(InvoiceView::fullyPaid);

        var entry = entriesOf(statement).get(0);
        assertThatThrownBy(() ->
                        entries.undo(entry.id(), entry.assignments().get(0).id()))
                .isInstanceOf(io.comanda.payment.OrderWentOn.class);
    }

    @Test
    void paysSeveralInvoicesAtOnceAndOneInSeveralParts() {
        var name = unlike();
        var customer = shop.customerNamed(name, "ACCOUNT", warehouse);
        var first = invoice(customer, 1);
        var second = invoice(customer, 2);
        var both = first.open().plus(second.open());
        var half = Money.of("50.00", "EUR");
        var third = invoice(customer, 3);

        take(new SampleStatement()
                .in(both, name, null, number(first) + " + " + number(second))
                .in(half, name, null, "part of " + number(third)));
        assertThat(List.of(reread(first), reread(second))).allMatch(InvoiceView::fullyPaid);
        assertThat(reread(third).paid()).isEqualTo(half);
        take(new SampleStatement().in(reread(third).open(), name, null, "rest " + number(third)));
        assertThat(reread(third).fullyPaid()).isTrue();
    }

    @Test
    void learnsAnAccountAndThenNeedsNoWords() {
        var customer = shop.customerNamed(unlike(), "ACCOUNT", warehouse);
        var iban = Shop.own("DE11");
        var invoice = invoice(customer, 5);
        var first = take(new SampleStatement().in(invoice.open(), "Aunt Emma", iban, "thank you"));
        var entry = entriesOf(first).get(0);
        assertThat(entry.state()).isEqualTo(EntryState.OPEN);

        var after = entries.assign(entry.id(), List.of(part(invoice, invoice.open())));
        assertThat(after.state()).isEqualTo(EntryState.SETTLED);
        assertThat(after.assignments().get(0).reason()).isEqualTo(MatchReason.BY_HAND);
        assertThat(reread(invoice).fullyPaid()).isTrue();

        var next = invoice(customer, 7);
        var second = take(new SampleStatement().in(next.open(), "Aunt Emma", iban, "thank you again"));
        assertThat(entriesOf(second).get(0).assignments().get(0).reason()).isEqualTo(MatchReason.AMOUNT_AND_ACCOUNT);
        assertThat(reread(next).fullyPaid()).isTrue();
    }

    @Test
    void onlyProposesWhatALikenessOrASumSpeaksFor() {
        var name = unlike();
        var customer = shop.customerNamed(name, "ACCOUNT", warehouse);
        var one = invoice(customer, 11);
        var statement = take(new SampleStatement().in(one.open(), cut(name), null, "november"));
        var entry = entriesOf(statement).get(0);
        assertThat(entry.finding()).isEqualTo(Finding.LIKENESS_ONLY);
        assertThat(entries.proposals(entry.id())).singleElement().satisfies(proposal -> {
            assertThat(proposal.reason()).isEqualTo(MatchReason.AMOUNT_AND_NAME);
            assertThat(proposal.shares().get(0).item().number()).isEqualTo(number(one));
        });
        assertThat(reread(one).paid().isZero()).isTrue();
    }

    @Test
    void undoesWhatNothingFollowedFrom() {
        var name = unlike();
        var customer = shop.customerNamed(name, "ACCOUNT", warehouse);
        var right = invoice(customer, 1);
        var order = right.orderNumber();
        var used = credit.use(customer, "EUR").used();
        var statement = take(new SampleStatement().in(right.open(), name, Shop.own("DE5"), number(right)));
        var entry = entriesOf(statement).get(0);
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.PAID);
        assertThat(credit.use(customer, "EUR").used().isZero()).isTrue();

        var after = entries.undo(entry.id(), entry.assignments().get(0).id());
        assertThat(after.state()).isEqualTo(EntryState.OPEN);
        assertThat(after.assignments().get(0).undoneBy()).isNotNull();
        assertThat(reread(right).paid().isZero()).isTrue();
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.AUTHORIZED);
        assertThat(credit.use(customer, "EUR").used()).isEqualTo(used);

        entries.assign(entry.id(), List.of(part(right, right.open())));
        assertThat(reread(right).fullyPaid()).isTrue();
        assertThat(journey.order(order).payment()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void givesUpCentsAndKeepsWhatIsTooMuchOnTheAccount() {
        var name = unlike();
        var customer = shop.customerNamed(name, "ACCOUNT", warehouse);
        var short1 = invoice(customer, 1);
        var over = invoice(customer, 2);
        var cent = Money.of("0.01", "EUR");
        var ten = Money.of("10.00", "EUR");
        var statement = take(new SampleStatement()
                .in(short1.open().minus(cent), name, null, number(short1))
                .in(over.open().plus(ten), name, null, number(over)));
        assertThat(reread(short1).fullyPaid()).isTrue();
        assertThat(reread(over).fullyPaid()).isTrue();
        assertThat(statement.open()).isZero();
        assertThat(receivables.onAccount(customer)).containsExactly(ten);

        var surplus = entriesOf(statement).stream()
                .filter(entry -> entry.assignments().size() == 2)
                .findFirst()
                .orElseThrow();
        var part = surplus.assignments().get(1);
        assertThat(part.kind()).isEqualTo(TargetKind.CUSTOMER);
        assertThat(entries.undo(surplus.id(), part.id()).rest()).isEqualTo(ten);
        assertThat(receivables.onAccount(customer)).isEmpty();
    }

    @Test
    void takesAReturnedPaymentOffTheInvoiceAndNotesARefundThatWent() {
        var name = unlike();
        var customer = shop.customerNamed(name, "ACCOUNT", warehouse);
        var invoice = invoice(customer, 1);
        take(new SampleStatement().in(invoice.open(), name, null, number(invoice)));
        var statement = take(new SampleStatement().returned(invoice.gross(), name, "account closed AC04"));
        var entry = entriesOf(statement).get(0);
        assertThat(entry.finding()).isEqualTo(Finding.RETURNED);
        assertThat(entries.targets(entry.id(), number(invoice))).hasSize(1);
        entries.assign(entry.id(), List.of(part(invoice, invoice.gross())));
        assertThat(reread(invoice).open()).isEqualTo(invoice.gross());

        var order = placed(shop.customerNamed(unlike(), "TRANSFER", warehouse), 1);
        incoming.receive(order, Money.of("20.00", "EUR"), Shop.own("B-"));
        payments.refund(order, Money.of("20.00", "EUR"), "too-much");
        var back = take(new SampleStatement().out(Money.of("20.00", "EUR"), "Payee", "refund " + order));
        assertThat(entriesOf(back).get(0).state()).isEqualTo(EntryState.SETTLED);
        assertThat(payments.summary(order).refunded()).isEqualTo(Money.of("20.00", "EUR"));
    }

    @Test
    void readsNothingTwice() {
        var bank = new SampleStatement().in(Money.of("1.23", "EUR"), "Nobody", null, "nothing");
        var file = bank.file();
        statements.take(file, "one.xml");
        assertThatThrownBy(() -> statements.take(file, "one.xml")).isInstanceOf(StatementKnown.class);
        assertThatThrownBy(() -> statements.take(bank.unsound(), "two.xml")).isInstanceOf(StatementUnsound.class);
        bank.in(Money.of("4.56", "EUR"), "Nobody", null, "nothing");
        assertThat(take(bank).entries()).as("only what is new").isEqualTo(1);
    }

    @Test
    void refusesWhatCannotBe() {
        var customer = shop.customerNamed(unlike(), "ACCOUNT", warehouse);
        var invoice = invoice(customer, 1);
        var statement = take(new SampleStatement().in(Money.of("10.00", "EUR"), "Nobody", null, "nothing"));
        var id = entriesOf(statement).get(0).id();
        var eleven = Money.of("11.00", "EUR");
        assertThatThrownBy(() -> entries.assign(id, List.of(part(invoice, eleven))))
                .isInstanceOf(MoreThanRest.class);
        var none = new Part(TargetKind.INVOICE, "INV-1900-000001", null, eleven);
        assertThatThrownBy(() -> entries.assign(id, List.of(none))).isInstanceOf(TargetUnknown.class);
        entries.setAside(id, "Interest");
        assertThatThrownBy(() -> entries.assign(id, List.of(part(invoice, Money.of("1.00", "EUR")))))
                .isInstanceOf(EntryNotOpen.class);
        assertThat(entries.takeUp(id).state()).isEqualTo(EntryState.OPEN);
    }

    private StatementView take(SampleStatement bank) {
        return statements.take(bank.file(), "statement.xml").get(0);
    }

    private List<EntryView> entriesOf(StatementView statement) {
        return entries.list(new EntrySearch(null, null, statement.id(), null), Long.MAX_VALUE, 500);
    }

    private List<InvoiceView> manyInvoices() {
        var invoices = new ArrayList<InvoiceView>();
        for (int i = 0; i < MANY; i++) {
            invoices.add(invoice(shop.customerNamed(unlike(), "ACCOUNT", warehouse), 1 + random.nextInt(3)));
        }
        return invoices;
    }

    private InvoiceView invoice(String customer, int quantity) {
        var order = placed(customer, quantity);
        return invoicing.ofOrder(order).get(0);
    }

    private String placed(String customer, int quantity) {
        var order = journey.place(customer, null, null, Journey.line(product, quantity));
        journey.runJobs(order);
        return order;
    }

    private InvoiceView reread(InvoiceView invoice) {
        return invoicing.invoice(number(invoice));
    }

    private static Part part(InvoiceView invoice, Money amount) {
        return new Part(TargetKind.INVOICE, number(invoice), null, amount);
    }

    private static String number(InvoiceView invoice) {
        return String.valueOf(invoice.number());
    }

    private String unlike() {
        return SURNAMES.get(random.nextInt(SURNAMES.size())) + " "
                + Integer.toString(random.nextInt(1_000_000) + 50_000, 36).toUpperCase(Locale.ROOT) + " "
                + TRADES.get(random.nextInt(TRADES.size()));
    }

    /** As a bank prints it. */
    private static String cut(String name) {
        return name.toUpperCase(Locale.ROOT).substring(0, Math.min(24, name.length()));
    }

    /** As people write a number, each time in another way. */
    private String noisy(@Nullable String number) {
        var text = String.valueOf(number);
        return switch (random.nextInt(7)) {
            case 0 -> "Payment of " + text;
            case 1 -> text.replace("-", " ").toLowerCase(Locale.ROOT) + " thank you";
            case 2 -> "Rechnung:" + text.replace("-", "") + ", Kd.Nr. 4711";
            case 3 -> text.substring(0, 11) + " " + text.substring(11);
            case 4 -> "plata fact. " + text.replace("-", "/") + " din 12.11.2026";
            case 5 -> SampleReference.of(text);
            default -> "FV" + text + "/PRZELEW";
        };
    }
}
