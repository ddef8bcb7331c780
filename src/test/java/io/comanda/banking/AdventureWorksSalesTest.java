package io.comanda.banking;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.accounting.Bookkeeping;
import io.comanda.commission.Balance;
import io.comanda.commission.CommissionPolicy;
import io.comanda.commission.Commissions;
import io.comanda.intake.ImportOptions;
import io.comanda.intake.Intake;
import io.comanda.intake.Releases;
import io.comanda.intake.StartImport;
import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.CreditReason;
import io.comanda.invoicing.CreditRequest;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.SurplusUse;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.ordering.Lifecycle;
import io.comanda.pricing.ExchangeRate;
import io.comanda.pricing.PriceBook;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Real sales of web and shops, from the order to the money, the commission and the journal: {@code -Dadventureworks=<folder>}. The
 * orders until the end of July 2011, which is the first whole month with both.
 */
@IntegrationTest
@EnabledIfSystemProperty(named = "adventureworks", matches = ".+")
class AdventureWorksSalesTest {

    private static final String SOURCE = "adventureworks";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String LAST_DAY = "2011-07-31";

    /** One rate with four decimals cannot yield the tax of every order to the cent; the guide on import says so. */
    private static final BigDecimal MOST_OFF = new BigDecimal("0.07");

    /** What people say at the steps that some of the orders need them for. */
    private static final Map<String, Map<String, Object>> PEOPLE = Map.of(
            "UserTask_ApproveOrder", Map.of("approved", true),
            "UserTask_PackGoods", Map.of("parcels", 10, "weightKg", 250.5));

    /** How shops write the number of an invoice. */
    private static final List<Function<String, String>> WRITINGS = List.of(
            number -> "Invoice " + number,
            number -> number.replace("-", " "),
            number -> "your inv. " + number.toLowerCase(Locale.ROOT) + ", thank you",
            number -> "RE " + number.replace("-", "/"),
            SampleReference::of);

    @Autowired
    private Intake intake;

    @Autowired
    private Releases releases;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private CreditNotes creditNotes;

    @Autowired
    private BankStatements statements;

    @Autowired
    private Commissions commissions;

    @Autowired
    private Bookkeeping bookkeeping;

    @Autowired
    private PriceBook prices;

    @Autowired
    private Journey journey;

    @Autowired
    private JdbcClient jdbc;

    private final Path folder = Path.of(System.getProperty("adventureworks", ""));

    @Test
    void invoicesMoneyAndCommissionAgreeWithTheSource() throws IOException {
        commissions.choose(
                new CommissionPolicy(
                        CommissionPolicy.Validity.PRO_RATA,
                        CommissionPolicy.Basis.TOTAL,
                        CommissionPolicy.TierUse.MARGINAL),
                commissions.policy().version());
        var sales = sales();
        var orders = closedOrders(sales.size());
        var invoices = orders.values().stream()
                .flatMap(order -> invoicing.ofOrder(order).stream())
                .toList();
        assertThat(invoices).hasSameSizeAs(sales);

        invoicesComeToTotalDue(sales, orders);
        moneyFindsEveryInvoice(invoices);
        commissionIsRateTimesNet(sales);
        theJournalSaysTheSame(invoices, List.of());
        var notes = tenCreditNotesTakeBackWhatTheyShould(invoices);
        theJournalSaysTheSame(invoices, notes);
        assertThat(journey.invariants()).isEmpty();
    }

    /** Each fact has its entry; that debit and credit are equal, and as each module's own books say, is an invariant. */
    private void theJournalSaysTheSame(List<InvoiceView> invoices, List<CreditNoteView> notes) {
        prices.saveRates(
                List.of(new ExchangeRate("USD", "EUR", LocalDate.of(2026, 7, 1), new BigDecimal("0.92"), "test")));
        assertThat(bookkeeping.bookAll().waiting()).isZero();
        assertThat(journal("INVOICE", "RECEIVABLE")).isEqualByComparingTo(sum(invoices, InvoiceView::gross));
        assertThat(journal("INVOICE", "REVENUE", "FREIGHT").negate())
                .isEqualByComparingTo(sum(invoices, InvoiceView::net));
        assertThat(journal("INVOICE", "VAT").negate()).isEqualByComparingTo(sum(invoices, InvoiceView::tax));
        assertThat(journal("CREDIT_NOTE", "RECEIVABLE").negate())
                .isEqualByComparingTo(sum(notes, CreditNoteView::gross));
        assertThat(journal("CREDIT_NOTE", "REVENUE", "FREIGHT")).isEqualByComparingTo(sum(notes, CreditNoteView::net));
        assertThat(journal("CREDIT_NOTE", "VAT")).isEqualByComparingTo(sum(notes, CreditNoteView::tax));
        var all = jdbc.sql("select count(*) as lines, sum(house) as sum from accounting_line")
                .query()
                .singleRow();
        assertThat((BigDecimal) all.get("sum")).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(journey.invariants()).isEmpty();
        System.out.println("Lines in the journal: " + all.get("lines"));
    }

    private BigDecimal journal(String kind, String... roles) {
        return jdbc.sql(
                        """
                        select coalesce(sum(l.amount), 0) from accounting_entry e join accounting_line l on l.entry_id = e.id
                        where e.kind = ? and l.role = any(?) and e.currency = 'USD'""")
                .params(kind, roles)
                .query(BigDecimal.class)
                .single();
    }

    private static <T> BigDecimal sum(List<T> papers, Function<T, Money> amount) {
        return papers.stream().map(amount).map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Web sales are paid by card before they are invoiced, shops owe them until the bank says otherwise. */
    private void invoicesComeToTotalDue(List<Sale> sales, Map<String, String> orders) {
        var toTheCent = 0;
        var difference = BigDecimal.ZERO;
        var total = BigDecimal.ZERO;
        for (var sale : sales) {
            var invoice =
                    invoicing.ofOrder(String.valueOf(orders.get(sale.number()))).get(0);
            var off = invoice.gross().amount().subtract(cents(sale.totalDue()));
            assertThat(off.abs()).as(sale.number()).isLessThanOrEqualTo(MOST_OFF);
            toTheCent += off.signum() == 0 ? 1 : 0;
            difference = difference.add(off);
            total = total.add(sale.totalDue());
        }
        System.out.printf(
                "%d invoices, TotalDue %s: %d to the cent, all together off by %s%n",
                sales.size(), total, toTheCent, difference);
    }

    private void moneyFindsEveryInvoice(List<InvoiceView> invoices) {
        var open = invoices.stream().filter(invoice -> !invoice.fullyPaid()).toList();
        assertThat(open).isNotEmpty().allMatch(invoice -> invoice.paymentMethod()
                .equals("ACCOUNT"));
        var bank = new SampleStatement("USD");
        for (int i = 0; i < open.size(); i++) {
            var invoice = open.get(i);
            var text = WRITINGS.get(i % WRITINGS.size()).apply(String.valueOf(invoice.number()));
            bank.in(invoice.open(), invoice.customerName().toUpperCase(Locale.ROOT), null, text);
        }
        var statement = statements.take(bank.file(), "july.xml").get(0);
        assertThat(statement.entries()).isEqualTo(open.size());
        assertThat(statement.open()).isZero();
        assertThat(open)
                .allMatch(invoice ->
                        invoicing.invoice(String.valueOf(invoice.number())).fullyPaid());
        System.out.println(open.size() + " entries of the statement, each with its invoice");
    }

    /** Reckoned from the source alone: the rate of the sales person, of all goods of each order. */
    private void commissionIsRateTimesNet(List<Sale> sales) throws IOException {
        var rates = rates();
        var expected = new TreeMap<String, BigDecimal>();
        sales.stream().filter(sale -> !sale.agent().isEmpty()).forEach(sale -> {
            var goods = new Money(cents(sale.subTotal()), "USD");
            var share = Percent.of(rates.getOrDefault(sale.agent(), BigDecimal.ZERO));
            expected.merge("AW-" + sale.agent(), share.of(goods).amount(), BigDecimal::add);
        });
        expected.values().removeIf(amount -> amount.signum() == 0);
        assertThat(expected).isNotEmpty();
        assertThat(expected)
                .allSatisfy(
                        (agent, amount) -> assertThat(valid(agent)).as(agent).isEqualByComparingTo(amount));
        System.out.println("Valid commission: " + expected);
    }

    /** Whole ones and single lines by turns; the agent loses his rate of what was credited. */
    private List<CreditNoteView> tenCreditNotesTakeBackWhatTheyShould(List<InvoiceView> invoices) throws IOException {
        var notes = new ArrayList<CreditNoteView>();
        var rates = rates();
        var sold = invoices.stream()
                .filter(invoice ->
                        rates.getOrDefault(agent(invoice), BigDecimal.ZERO).signum() > 0)
                .limit(10)
                .toList();
        assertThat(sold).hasSize(10);
        for (int i = 0; i < sold.size(); i++) {
            var invoice = sold.get(i);
            var code = String.valueOf(invoice.agentCode());
            var before = valid(code);
            var note = credit(invoice, i % 2 == 0);
            notes.add(note);
            var loss = Percent.of(rates.getOrDefault(agent(invoice), BigDecimal.ZERO))
                    .of(note.goods())
                    .amount();
            Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(valid(code))
                    .as(note.number())
                    .isEqualByComparingTo(before.subtract(loss)));
            var after = invoicing.invoice(String.valueOf(invoice.number()));
            assertThat(after.credited()).isEqualTo(note.gross());
            assertThat(note.surplus()).isEqualTo(note.gross());
        }
        return notes;
    }

    private CreditNoteView credit(InvoiceView invoice, boolean whole) {
        var number = String.valueOf(invoice.number());
        var lines = whole ? List.<CreditRequest.Line>of() : List.of(new CreditRequest.Line(1, null, null));
        return creditNotes.issue(number, new CreditRequest(CreditReason.RETURN, null, SurplusUse.ACCOUNT, lines));
    }

    private BigDecimal valid(String agent) {
        return commissions.balances(agent).stream()
                .map(Balance::valid)
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String agent(InvoiceView invoice) {
        return String.valueOf(invoice.agentCode()).replace("AW-", "");
    }

    /** Our numbers of the orders by those of the source. */
    private Map<String, String> closedOrders(int count) throws IOException {
        var mapping = Files.readString(Path.of("config/import/adventureworks.yml"));
        intake.runNow(new StartImport(SOURCE, mapping, folder, new ImportOptions(false, false, 0, false)));
        assertThat(releases.work(releases.add(SOURCE, count, true)).released()).isEqualTo(count);
        var orders = new TreeMap<String, String>();
        jdbc.sql(
                        "select external_number, number from ordering_order where external_source = ? and lifecycle <> 'DRAFT'")
                .param(SOURCE)
                .query(row -> {
                    orders.put(row.getString(1), row.getString(2));
                });
        orders.values().forEach(this::carry);
        return orders;
    }

    private void carry(String order) {
        journey.runJobs(order);
        for (var task = journey.task(order); task != null; task = journey.task(order)) {
            var step = task.getTaskDefinitionKey();
            assertThat(PEOPLE).as(order).containsKey(step);
            journey.complete(order, step, PEOPLE.getOrDefault(step, Map.of()));
        }
        assertThat(journey.order(order).lifecycle()).as(order).isEqualTo(Lifecycle.CLOSED);
    }

    /** What the source says of an order; its agent is empty where nobody sold it. */
    private record Sale(String number, String agent, BigDecimal subTotal, BigDecimal totalDue) {}

    private List<Sale> sales() throws IOException {
        return rows("SalesOrderHeader.csv").stream()
                .filter(row -> row.getOrDefault("OrderDate", "").compareTo(LAST_DAY) <= 0)
                .map(row -> new Sale(
                        row.getOrDefault("SalesOrderNumber", ""),
                        row.getOrDefault("SalesPersonID", ""),
                        new BigDecimal(row.getOrDefault("SubTotal", "")),
                        new BigDecimal(row.getOrDefault("TotalDue", ""))))
                .toList();
    }

    /** In percent, by sales person. */
    private Map<String, BigDecimal> rates() throws IOException {
        return rows("SalesPerson.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.getOrDefault("BusinessEntityID", ""),
                        row -> new BigDecimal(row.getOrDefault("CommissionPct", "")).movePointRight(2)));
    }

    /** Files whose cells need no quotes. */
    private List<Map<String, String>> rows(String file) throws IOException {
        var lines = Files.readAllLines(folder.resolve(file));
        var names = lines.get(0).split(",");
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = Arrays.asList(line.split(",", -1));
            var row = new TreeMap<String, String>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
