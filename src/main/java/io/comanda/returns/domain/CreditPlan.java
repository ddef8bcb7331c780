package io.comanda.returns.domain;

import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.CreditReason;
import io.comanda.invoicing.CreditRequest;
import io.comanda.invoicing.InvoiceLine;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.Invoicing;
import io.comanda.invoicing.SurplusUse;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.returns.SettleReturn;
import io.comanda.returns.Settlement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Works out what is credited of which invoice for goods that are kept: the oldest invoice first, each line at its own
 * price and VAT rate, and never more than is left of it.
 */
@Component
public class CreditPlan {

    private final Invoicing invoicing;
    private final CreditNotes creditNotes;

    CreditPlan(Invoicing invoicing, CreditNotes creditNotes) {
        this.invoicing = invoicing;
        this.creditNotes = creditNotes;
    }

    /** One credit note to be. */
    public record Credit(String invoiceNumber, CreditRequest request) {}

    /** @param goods net of the goods, before the fee */
    public record Plan(Money goods, Money freight, Money fee, List<Credit> credits) {}

    public Plan of(ReturnOrder order, SettleReturn wish, String currency) {
        var invoices = invoices(order.orderNumber());
        var goods = goods(order, invoices);
        var reduction = wish.reduction();
        var price = price(goods, currency);
        var lines = order.isClaim() && reduction != null
                ? reduced(goods, new Money(reduction, currency).min(price))
                : kept(goods, new Money(wish.fee(), currency).min(price));
        var freight = freight(order.orderNumber(), invoices, new Money(wish.freight(), currency));
        freight.forEach((invoice, more) ->
                lines.computeIfAbsent(invoice, each -> new ArrayList<>()).addAll(more));
        return plan(lines, freight, wish, order.isClaim() && reduction != null, price, currency);
    }

    /** Net of the freight that is on invoices of the order and not credited. */
    public Money freightLeft(String orderNumber, String currency) {
        return invoices(orderNumber).values().stream()
                .flatMap(List::stream)
                .filter(line -> isFreight(line, orderNumber))
                .map(InvoiceLine::netLeft)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** Goods that were kept and are on no invoice yet. */
    public boolean lacksInvoice(ReturnOrder order) {
        var invoiced = new HashMap<Integer, Quantity>();
        invoices(order.orderNumber()).values().stream()
                .flatMap(List::stream)
                .filter(line -> line.orderNumber().equals(order.orderNumber()) && line.orderLine() != null)
                .forEach(line -> invoiced.merge(
                        Optional.ofNullable(line.orderLine()).orElseThrow(), line.quantityLeft(), Quantity::plus));
        return order.accepted().entrySet().stream()
                .anyMatch(kept -> kept.getValue().compareTo(invoiced.getOrDefault(kept.getKey(), Quantity.ZERO)) > 0);
    }

    private Map<String, List<InvoiceLine>> invoices(String orderNumber) {
        var lines = new LinkedHashMap<String, List<InvoiceLine>>();
        invoicing.ofOrder(orderNumber).stream()
                .filter(invoice -> invoice.number() != null)
                .sorted(Comparator.comparing(InvoiceView::id))
                .forEach(invoice -> {
                    var number = String.valueOf(invoice.number());
                    lines.put(number, invoicing.lines(number));
                });
        return lines;
    }

    /** Goods of one invoice line, and what they cost after discount. */
    private record Part(String invoice, int lineNo, Quantity quantity, Money net) {}

    private List<Part> goods(ReturnOrder order, Map<String, List<InvoiceLine>> invoices) {
        var wanted = new HashMap<>(order.accepted());
        var parts = new ArrayList<Part>();
        invoices.forEach((invoice, lines) -> {
            var taken = new ArrayList<CreditRequest.Line>();
            for (var line : lines) {
                var orderLine = line.orderLine();
                if (orderLine != null && line.orderNumber().equals(order.orderNumber())) {
                    var quantity = wanted.getOrDefault(orderLine, Quantity.ZERO).min(line.quantityLeft());
                    if (quantity.isPositive()) {
                        wanted.merge(orderLine, Quantity.ZERO.minus(quantity), Quantity::plus);
                        taken.add(new CreditRequest.Line(line.lineNo(), quantity, null));
                    }
                }
            }
            if (!taken.isEmpty()) {
                parts.addAll(priced(invoice, taken));
            }
        });
        return parts;
    }

    private List<Part> priced(String invoice, List<CreditRequest.Line> taken) {
        return taken.stream()
                .flatMap(line -> priceOf(invoice, line).stream()
                        .map(net -> new Part(
                                invoice,
                                line.lineNo(),
                                Optional.ofNullable(line.quantity()).orElse(Quantity.ZERO),
                                net)))
                .toList();
    }

    /** Nothing for goods that cost nothing. */
    private Optional<Money> priceOf(String invoice, CreditRequest.Line line) {
        var free = invoicing.lines(invoice).stream()
                .filter(each -> each.lineNo() == line.lineNo())
                .noneMatch(each -> each.netLeft().isPositive());
        return free
                ? Optional.empty()
                : Optional.of(creditNotes
                        .preview(invoice, request(SurplusUse.ACCOUNT, CreditReason.RETURN, List.of(line)))
                        .net());
    }

    private static Money price(List<Part> goods, String currency) {
        return goods.stream().map(Part::net).reduce(Money.zero(currency), Money::plus);
    }

    private static Map<String, List<CreditRequest.Line>> kept(List<Part> goods, Money fee) {
        var shares =
                fee.shareOut(goods.stream().map(part -> part.net().amount()).toList());
        var lines = new LinkedHashMap<String, List<CreditRequest.Line>>();
        for (var i = 0; i < goods.size(); i++) {
            var part = goods.get(i);
            if (part.net().compareTo(shares.get(i)) > 0) {
                lines.computeIfAbsent(part.invoice(), each -> new ArrayList<>())
                        .add(new CreditRequest.Line(part.lineNo(), part.quantity(), null, shares.get(i)));
            }
        }
        return lines;
    }

    private static Map<String, List<CreditRequest.Line>> reduced(List<Part> goods, Money reduction) {
        var shares = reduction.shareOut(
                goods.stream().map(part -> part.net().amount()).toList());
        var lines = new LinkedHashMap<String, List<CreditRequest.Line>>();
        for (var i = 0; i < goods.size(); i++) {
            var part = goods.get(i);
            if (shares.get(i).isPositive()) {
                lines.computeIfAbsent(part.invoice(), each -> new ArrayList<>())
                        .add(new CreditRequest.Line(part.lineNo(), null, shares.get(i)));
            }
        }
        return lines;
    }

    private static Map<String, List<CreditRequest.Line>> freight(
            String orderNumber, Map<String, List<InvoiceLine>> invoices, Money wanted) {
        var lines = new LinkedHashMap<String, List<CreditRequest.Line>>();
        var rest = wanted;
        for (var invoice : invoices.entrySet()) {
            for (var line : invoice.getValue()) {
                var part = isFreight(line, orderNumber) ? line.netLeft().min(rest) : Money.zero(wanted.currency());
                if (part.isPositive()) {
                    rest = rest.minus(part);
                    lines.computeIfAbsent(invoice.getKey(), each -> new ArrayList<>())
                            .add(new CreditRequest.Line(line.lineNo(), null, part));
                }
            }
        }
        return lines;
    }

    private static Plan plan(
            Map<String, List<CreditRequest.Line>> lines,
            Map<String, List<CreditRequest.Line>> freight,
            SettleReturn wish,
            boolean reduced,
            Money price,
            String currency) {
        var use = wish.settlement() == Settlement.REFUND ? SurplusUse.REFUND : SurplusUse.ACCOUNT;
        var reason = reduced ? CreditReason.PRICE : CreditReason.RETURN;
        var credits = lines.entrySet().stream()
                .map(each -> new Credit(each.getKey(), request(use, reason, each.getValue())))
                .toList();
        return new Plan(
                reduced ? sum(lines, currency).minus(sum(freight, currency)) : price,
                sum(freight, currency),
                reduced ? Money.zero(currency) : new Money(wish.fee(), currency).min(price),
                credits);
    }

    private static Money sum(Map<String, List<CreditRequest.Line>> lines, String currency) {
        return lines.values().stream()
                .flatMap(List::stream)
                .map(CreditRequest.Line::net)
                .flatMap(net -> Optional.ofNullable(net).stream())
                .reduce(Money.zero(currency), Money::plus);
    }

    private static CreditRequest request(SurplusUse use, CreditReason reason, List<CreditRequest.Line> lines) {
        return new CreditRequest(reason, null, use, lines);
    }

    private static boolean isFreight(InvoiceLine line, String orderNumber) {
        return line.orderLine() == null
                && line.productNumber() == null
                && line.orderNumber().equals(orderNumber);
    }
}
