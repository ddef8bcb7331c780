package io.comanda.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.commission.Agent;
import io.comanda.commission.Commissions;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.InvoicingRule;
import io.comanda.invoicing.InvoicingRules;
import io.comanda.invoicing.Receivables;
import io.comanda.invoicing.electronic.ElectronicInvoices;
import io.comanda.invoicing.electronic.ElectronicState;
import io.comanda.kernel.Email;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import io.comanda.ordering.AmountOff;
import io.comanda.ordering.ImportedOrder;
import io.comanda.ordering.ImportedOrder.ImportedLine;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderImport;
import io.comanda.ordering.Ordering;
import io.comanda.pricing.ExchangeRate;
import io.comanda.pricing.PriceBook;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two partial returns of orders with discounts on lines and on the whole, freight, two VAT rates and two deliveries: never
 * more than was paid, right to the cent, and each credit note keeps the rules of EN 16931.
 */
@IntegrationTest
class ReturnArithmeticTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int ORDERS = 6;
    private static final VatRate STANDARD = VatRate.standard("21");
    private static final VatRate REDUCED = VatRate.standard("11");
    private static final String[] PRICES = {"0.07", "3.33", "19.99", "104.95", "7.5"};
    private static final String[] DISCOUNTS = {"0", "10", "33.3"};

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private OrderImport imports;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Invoicing invoicing;

    @Autowired
    private InvoicingRules rules;

    @Autowired
    private Receivables receivables;

    @Autowired
    private CreditNotes creditNotes;

    @Autowired
    private ElectronicInvoices electronic;

    @Autowired
    private Commissions commissions;

    @Autowired
    private PriceBook prices;

    @Autowired
    private Returns returns;

    @Autowired
    private ReturnDesk desk;

    @Autowired
    private ReturnFloor floor;

    @BeforeEach
    void open() {
        prices.saveRates(
                List.of(new ExchangeRate("EUR", "RON", LocalDate.of(2026, 7, 2), new BigDecimal("5.08"), "BNR")));
    }

    @Test
    void addsUpToTheCentForSeededOrders() {
        for (var seed = 1; seed <= ORDERS; seed++) {
            var chance = new Random(seed);
            var order = sold(lines(chance), Money.of(PRICES[chance.nextInt(PRICES.length)], "EUR"), null);
            var paid = pay(order, chance.nextInt(3));
            var first = takeBack(order, chance, 0, chance.nextInt(2) * 0.55);
            var second = takeBack(order, chance, 1000, 0);
            var notes = Stream.concat(first.stream(), second.stream()).toList();
            check("seed " + seed, order, paid, notes);
        }
        assertThat(journey.invariants()).isEmpty();
    }

    /**
     * Worked by hand: 3 × 10.00 less 10 % is 27.00 at 21 %, 2 × 5.00 is 10.00 at 11 %; freight 4.00 at 21 %. Two of the
     * three and one of the two come back with half the freight, less a fee of 1.00: of 23.00 goods 18.00 are at 21 %, and
     * of the fee 0.78. So 17.22 + 2.00 at 21 % and 4.78 at 11 % are credited: 24.00 net, 4.04 + 0.53 tax.
     */
    @Test
    void keepsTheWorkedExample() {
        var lines = List.of(line(1, "10.00", "3", "10", STANDARD), line(2, "5.00", "2", "0", REDUCED));
        var agent = agent();
        var order = sold(lines, Money.of("4.00", "EUR"), agent);
        pay(order, 2);
        var number = desk.ask(
                order, ReturnKind.RETURN, ReturnChannel.CUSTOMER, ReturnReason.CHANGED_MIND, Settlement.REFUND, 2, 1);
        receiveAll(number);
        desk.inspectAll(number, Disposition.SCRAP);
        desk.settle(number, Settlement.ACCOUNT, 2.00, 1.00, null);
        var notes = notes(number);
        assertThat(sum(notes.stream().map(CreditNoteView::net))).isEqualTo(Money.of("24.00", "EUR"));
        assertThat(sum(notes.stream().map(CreditNoteView::tax))).isEqualTo(Money.of("4.57", "EUR"));
        assertThat(receivables.onAccount(journey.order(order).customerNumber()))
                .containsExactly(Money.of("28.57", "EUR"));
        Awaitility.await()
                .atMost(SOON)
                .until(() -> commissions.balances(agent).get(0).valid().equals(Money.of("1.50", "EUR")));
        assertThat(journey.invariants()).isEmpty();
    }

    private void check(String seed, String order, Money paid, List<CreditNoteView> notes) {
        var invoices = invoicing.ofOrder(order);
        var credited = sum(notes.stream().map(CreditNoteView::gross));
        var back = sum(notes.stream().map(CreditNoteView::surplus));
        var open = sum(invoices.stream().map(InvoiceView::open));
        assertThat(credited).as(seed).isEqualTo(sum(invoices.stream().map(InvoiceView::credited)));
        assertThat(back).as(seed).isLessThanOrEqualTo(paid);
        assertThat(open.isNegative()).as(seed).isFalse();
        assertThat(sum(invoices.stream().map(InvoiceView::gross))
                        .minus(credited)
                        .minus(open))
                .as("%s: what is left of the invoices is what the customer has paid and kept", seed)
                .isEqualTo(paid.minus(back));
        assertThat(receivables.onAccount(journey.order(order).customerNumber()))
                .as(seed)
                .isEqualTo(back.isPositive() ? List.of(back) : List.of());
        notes.forEach(note -> {
            electronic.check(note.number());
            assertThat(electronic.report(note.number(), Locale.ENGLISH).findings())
                    .as(seed)
                    .isEmpty();
            assertThat(electronic.report(note.number(), Locale.ENGLISH).state()).isEqualTo(ElectronicState.VALID);
        });
    }

    /** Some of all that can still come back; the freight and the fee as wished, as far as there is any. */
    private List<CreditNoteView> takeBack(String order, Random chance, double freight, double fee) {
        var pieces = returns.returnable(order).stream()
                .mapToLong(line -> {
                    var left = line.returnable().value().longValue();
                    return freight > 0 ? left : chance.nextLong(left + 1);
                })
                .toArray();
        if (IntStream.range(0, pieces.length).allMatch(i -> pieces[i] == 0)) {
            return List.of();
        }
        var number = desk.ask(
                order,
                ReturnKind.RETURN,
                ReturnChannel.CUSTOMER,
                ReturnReason.CHANGED_MIND,
                Settlement.ACCOUNT,
                pieces);
        if (returns.get(number).state() == ReturnState.REQUESTED) {
            journey.complete(number, "UserTask_ApproveReturn", Map.of("returnApproved", true));
        }
        receiveAll(number);
        desk.inspectAll(number, Disposition.SCRAP);
        desk.settle(number, Settlement.ACCOUNT, freight, fee, null);
        return notes(number);
    }

    private void receiveAll(String number) {
        floor.receive(
                number,
                returns.get(number).lines().stream()
                        .map(line -> new ReceivedItem(line.productNumber(), line.announced(), null, null))
                        .toList());
        journey.runJobs(number);
    }

    private List<CreditNoteView> notes(String number) {
        return returns.creditNotes(number).stream().map(creditNotes::creditNote).toList();
    }

    /** Nothing, a part, or all of it. */
    private Money pay(String order, int how) {
        var paid = Money.zero("EUR");
        for (var invoice : invoicing.ofOrder(order)) {
            var part = how == 2 ? invoice.gross() : invoice.gross().times(new BigDecimal(how == 1 ? "0.37" : "0"));
            if (part.isPositive()) {
                receivables.receive(String.valueOf(invoice.number()), part, invoice.issuedOn(), Shop.own("BANK-"));
                paid = paid.plus(part);
            }
        }
        return paid;
    }

    /** Delivered and invoiced in two parts. */
    private String sold(List<ImportedLine> lines, Money freight, @Nullable String agent) {
        var warehouse = shop.warehouse(true);
        var customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", agent);
        rules.agree(customer, InvoicingRule.AFTER_DELIVERY);
        var source = Shop.own("RET");
        assertThat(imports.importOrders(List.of(order(source, customer, agent, lines, freight)))
                        .refused())
                .isEmpty();
        var number = imports.drafts(source, 1).get(0);
        lines.forEach(line -> shop.receive(line.productNumber(), warehouse, 1));
        ordering.release(number);
        journey.runJobs(number);
        lines.stream()
                .filter(line -> line.quantity().compareTo(Quantity.of(1)) > 0)
                .forEach(line -> shop.receive(
                        line.productNumber(), warehouse, line.quantity().value().longValue() - 1));
        Awaitility.await().atMost(SOON).until(() -> {
            journey.runJobs(number);
            return journey.order(number).lifecycle() == Lifecycle.CLOSED;
        });
        return number;
    }

    private static ImportedOrder order(
            String source, String customer, @Nullable String agent, List<ImportedLine> lines, Money freight) {
        return new ImportedOrder(
                source,
                source + "-1",
                customer,
                null,
                "api",
                LocalDate.of(2026, 11, 20),
                "EUR",
                "ACCOUNT",
                null,
                agent,
                Shop.address("RO"),
                Shop.address("RO"),
                lines,
                freight,
                STANDARD,
                null,
                false);
    }

    /** Three lines with discounts of their own, and something off the whole, shared out to the cent. */
    private List<ImportedLine> lines(Random chance) {
        var lines = new ArrayList<ImportedLine>();
        for (var i = 1; i <= 3; i++) {
            lines.add(line(
                    i,
                    PRICES[chance.nextInt(PRICES.length)],
                    String.valueOf(2 + chance.nextInt(6)),
                    DISCOUNTS[chance.nextInt(DISCOUNTS.length)],
                    i == 2 ? REDUCED : STANDARD));
        }
        return AmountOff.of(lines, "0.07");
    }

    private ImportedLine line(int number, String price, String quantity, String discount, VatRate rate) {
        var pieces = new BigDecimal(quantity);
        var net = pieces.multiply(new BigDecimal(price))
                .multiply(Percent.of(discount).remainder());
        return new ImportedLine(
                number,
                shop.product(price),
                Quantity.of(pieces),
                new BigDecimal(price),
                Percent.of(discount),
                new Money(net, "EUR"),
                rate);
    }

    private String agent() {
        var code = Shop.own("AG-");
        commissions.save(List.of(
                new Agent(code, "Agent " + code, new Email("agent@example.org"), "en", Percent.of("10"), true)));
        return code;
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero("EUR"), Money::plus);
    }
}
