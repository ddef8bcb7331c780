package io.comanda.returns;

import io.comanda.fulfilment.InvoiceCandidates;
import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.CreditNotes;
import io.comanda.kernel.Money;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.returns.domain.CreditPlan;
import io.comanda.returns.domain.Exchange;
import io.comanda.returns.domain.ParcelFee;
import io.comanda.returns.domain.ReturnLists;
import io.comanda.returns.domain.ReturnNews;
import io.comanda.returns.domain.ReturnOrder;
import io.comanda.returns.domain.ReturnOrders;
import io.comanda.returns.domain.ReturnStory;
import io.comanda.returns.domain.SettlementOutlook;
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
    private final SettlementOutlook outlook;
    private final ReturnNews news;
    private final ReturnStory story;
    private final Ordering ordering;
    private final CreditNotes creditNotes;
    private final InvoiceCandidates candidates;
    private final ParcelFee parcelFee;
    private final Clock clock;

    ReturnSettlements(
            ReturnOrders returns,
            ReturnLists lists,
            CreditPlan plan,
            Exchange exchange,
            SettlementOutlook outlook,
            ReturnNews news,
            ReturnStory story,
            Ordering ordering,
            CreditNotes creditNotes,
            InvoiceCandidates candidates,
            ParcelFee parcelFee,
            Clock clock) {
        this.returns = returns;
        this.lists = lists;
        this.plan = plan;
        this.exchange = exchange;
        this.outlook = outlook;
        this.news = news;
        this.story = story;
        this.ordering = ordering;
        this.creditNotes = creditNotes;
        this.candidates = candidates;
        this.parcelFee = parcelFee;
        this.clock = clock;
    }

    /** What settling it this way would mean, as the invoices stand now. */
    @Transactional(readOnly = true)
    public SettlementPreview preview(String number, SettleReturn wish) {
        var order = returns.get(number);
        return outlook.preview(order, sold(order), wish);
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
        return outlook.needsPerson(order, sold(order));
    }

    /** Net of the freight: all that is left of it when everything the customer ordered has come back. */
    @Transactional(readOnly = true)
    public Money suggestedFreight(String number) {
        var order = returns.get(number);
        return outlook.suggestedFreight(order, sold(order));
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
            news.settled(order, sold, notes);
        }
    }

    /** As the process does it when nobody has to look: what the customer asked for, less what he bears of the parcel. */
    public SettleReturn asWished(String number) {
        var order = returns.get(number);
        return new SettleReturn(
                order.view().wish(),
                suggestedFreight(number).amount(),
                parcelFee.of(order).map(Money::amount).orElse(BigDecimal.ZERO),
                null);
    }

    private static Money gross(List<CreditNoteView> notes, OrderView sold) {
        return notes.stream().map(CreditNoteView::gross).reduce(Money.zero(sold.currency()), Money::plus);
    }

    private OrderView sold(ReturnOrder order) {
        return ordering.order(order.orderNumber());
    }
}
