package io.comanda.returns;

import io.comanda.fulfilment.InvoiceCandidates;
import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.CreditNotes;
import io.comanda.kernel.Money;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.returns.domain.CreditPlan;
import io.comanda.returns.domain.Exchange;
import io.comanda.returns.domain.OutstandingCash;
import io.comanda.returns.domain.ReturnLists;
import io.comanda.returns.domain.ReturnNews;
import io.comanda.returns.domain.ReturnOrder;
import io.comanda.returns.domain.ReturnOrders;
import io.comanda.returns.domain.ReturnStory;
import io.comanda.returns.domain.ReturnableGoods;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The money side of returns. Credit notes take back what was invoiced; what was paid of it goes back the way it came,
 * stays on the customer's account, or pays for other goods. A customer never gets back more than he paid, and what he owes
 * is never taken from him.
 */
@Service
@Transactional
public class ReturnSettlements {

    private final ReturnOrders returns;
    private final ReturnLists lists;
    private final CreditPlan plan;
    private final Exchange exchange;
    private final OutstandingCash cash;
    private final ReturnableGoods goods;
    private final ReturnNews news;
    private final ReturnStory story;
    private final Ordering ordering;
    private final CreditNotes creditNotes;
    private final InvoiceCandidates candidates;
    private final ReturnsProperties settings;
    private final Clock clock;

    ReturnSettlements(
            ReturnOrders returns,
            ReturnLists lists,
            CreditPlan plan,
            Exchange exchange,
            OutstandingCash cash,
            ReturnableGoods goods,
            ReturnNews news,
            ReturnStory story,
            Ordering ordering,
            CreditNotes creditNotes,
            InvoiceCandidates candidates,
            ReturnsProperties settings,
            Clock clock) {
        this.returns = returns;
        this.lists = lists;
        this.plan = plan;
        this.exchange = exchange;
        this.cash = cash;
        this.goods = goods;
        this.news = news;
        this.story = story;
        this.ordering = ordering;
        this.creditNotes = creditNotes;
        this.candidates = candidates;
        this.settings = settings;
        this.clock = clock;
    }

    /** What settling it this way would mean, as the invoices stand now. */
    @Transactional(readOnly = true)
    public SettlementPreview preview(String number, SettleReturn wish) {
        var order = returns.get(number);
        var sold = sold(order);
        var nothing = Money.zero(sold.currency());
        var wanted = plan.of(order, wish, sold.currency());
        var tax = nothing;
        var lowersOpen = nothing;
        var credits = new ArrayList<SettlementPreview.Credit>();
        for (var credit : wanted.credits()) {
            var note = creditNotes.preview(credit.invoiceNumber(), credit.request());
            tax = tax.plus(note.tax());
            lowersOpen = lowersOpen.plus(note.lowersOpen());
            credits.add(new SettlementPreview.Credit(credit.invoiceNumber(), note.gross(), note.surplus()));
        }
        var gross = sum(credits.stream().map(SettlementPreview.Credit::gross).toList(), nothing);
        return new SettlementPreview(
                wanted.goods(),
                wanted.freight(),
                wanted.fee(),
                tax,
                gross,
                lowersOpen,
                gross.minus(lowersOpen),
                plan.freightLeft(sold.number(), sold.currency()),
                suggestedFreight(order, sold),
                cash.isOutstanding(sold),
                credits);
    }

    /** Invoices goods that are to be credited and stand on no invoice yet. */
    public void invoiceFirst(String number) {
        var order = returns.lock(number);
        if (plan.lacksInvoice(order)) {
            candidates.invoiceDelivered(order.orderNumber());
        }
    }

    /** Whether finance has to look at it: all but small amounts for goods that came back as announced and as new. */
    @Transactional(readOnly = true)
    public boolean needsPerson(String number) {
        var order = returns.get(number);
        var view = order.view();
        return order.isClaim()
                || view.wish() == Settlement.EXCHANGE
                || view.value().amount().compareTo(settings.automaticUpTo()) > 0
                || view.lines().stream().anyMatch(ReturnSettlements::isUnusual)
                || cash.isOutstanding(sold(order));
    }

    /** Net of the freight: all that is left of it when everything the customer ordered has come back. */
    @Transactional(readOnly = true)
    public Money suggestedFreight(String number) {
        var order = returns.get(number);
        return suggestedFreight(order, sold(order));
    }

    /** Writes the credit notes; nothing the second time. */
    public void settle(String number, SettleReturn wish) {
        var order = returns.lock(number);
        if (order.state() == ReturnState.SETTLED || order.state() == ReturnState.CLOSED) {
            return;
        }
        var sold = sold(order);
        var notes = new ArrayList<CreditNoteView>();
        for (var credit : plan.of(order, wish, sold.currency()).credits()) {
            var note = creditNotes.issue(credit.invoiceNumber(), credit.request());
            lists.credited(number, note.number());
            notes.add(note);
        }
        var other =
                wish.settlement() == Settlement.EXCHANGE && !order.accepted().isEmpty()
                        ? exchange.place(order, sold, notes)
                        : null;
        order.conclude(wish.settlement(), other);
        story.tell(
                order,
                "ReturnSettled",
                Map.of(
                        "credited",
                        gross(notes, sold).toString(),
                        "settlement",
                        wish.settlement().name()));
    }

    /** The last word to the customer. */
    public void close(String number) {
        var order = returns.lock(number);
        if (order.state() == ReturnState.SETTLED) {
            var sold = sold(order);
            order.close(clock.instant());
            var notes = lists.creditNotes(number).stream()
                    .map(creditNotes::creditNote)
                    .toList();
            news.settled(order, sold, gross(notes, sold), order.view().exchangeOrder());
        }
    }

    /** As the process does it when nobody has to look: what the customer asked for. */
    public SettleReturn asWished(String number) {
        return new SettleReturn(
                returns.get(number).view().wish(), suggestedFreight(number).amount(), BigDecimal.ZERO, null);
    }

    private Money suggestedFreight(ReturnOrder order, OrderView sold) {
        var everythingBack = !order.isClaim()
                && sold.lines().stream().allMatch(line -> line.open().isZero())
                && goods.of(sold).stream().allMatch(line -> line.returned().compareTo(line.shipped()) >= 0);
        return everythingBack ? plan.freightLeft(sold.number(), sold.currency()) : Money.zero(sold.currency());
    }

    private static boolean isUnusual(ReturnView.Line line) {
        return line.orderLine() == null
                || line.received().compareTo(line.announced()) > 0
                || line.receipts().stream()
                        .flatMap(receipt -> receipt.inspections().stream())
                        .anyMatch(inspection -> inspection.disposition() != Disposition.RESELL);
    }

    private static Money gross(List<CreditNoteView> notes, OrderView sold) {
        return sum(notes.stream().map(CreditNoteView::gross).toList(), Money.zero(sold.currency()));
    }

    private static Money sum(List<Money> amounts, Money nothing) {
        return amounts.stream().reduce(nothing, Money::plus);
    }

    private OrderView sold(ReturnOrder order) {
        return ordering.order(order.orderNumber());
    }
}
