package io.comanda.returns.domain;

import io.comanda.invoicing.CreditNotes;
import io.comanda.kernel.Money;
import io.comanda.ordering.OrderView;
import io.comanda.returns.Disposition;
import io.comanda.returns.ReturnView;
import io.comanda.returns.ReturnsProperties;
import io.comanda.returns.SettleReturn;
import io.comanda.returns.Settlement;
import io.comanda.returns.SettlementPreview;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** What settling a return would mean, and whether somebody has to look at it first. Changes nothing. */
@Component
public class SettlementOutlook {

    private final CreditPlan plan;
    private final OutstandingCash cash;
    private final ReturnableGoods goods;
    private final CreditNotes creditNotes;
    private final ReturnsProperties settings;

    SettlementOutlook(
            CreditPlan plan,
            OutstandingCash cash,
            ReturnableGoods goods,
            CreditNotes creditNotes,
            ReturnsProperties settings) {
        this.plan = plan;
        this.cash = cash;
        this.goods = goods;
        this.creditNotes = creditNotes;
        this.settings = settings;
    }

    public SettlementPreview preview(ReturnOrder order, OrderView sold, SettleReturn wish) {
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
        var gross = credits.stream().map(SettlementPreview.Credit::gross).reduce(nothing, Money::plus);
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

    public boolean needsPerson(ReturnOrder order, OrderView sold) {
        var view = order.view();
        return order.isClaim()
                || view.wish() == Settlement.EXCHANGE
                || view.value().amount().compareTo(settings.automaticUpTo()) > 0
                || view.lines().stream().anyMatch(SettlementOutlook::isUnusual)
                || order.lacksStoppedGoods()
                || cash.isOutstanding(sold);
    }

    public Money suggestedFreight(ReturnOrder order, OrderView sold) {
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
}
