package io.comanda.desk;

import io.comanda.access.Visibility;
import io.comanda.customer.CustomerUnknown;
import io.comanda.customer.CustomerView;
import io.comanda.customer.Customers;
import io.comanda.desk.Quotation.ApprovalNeeded;
import io.comanda.desk.Quotation.CreditEffect;
import io.comanda.fulfilment.ApprovalLevel;
import io.comanda.fulfilment.Approvals;
import io.comanda.fulfilment.DeliveryOffers;
import io.comanda.inventory.Availability;
import io.comanda.inventory.Inventory;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderPreview;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.ordering.PlaceOrder;
import io.comanda.payment.CustomerCredit;
import io.comanda.payment.PaymentMethod;
import io.comanda.platform.text.Texts;
import io.comanda.platform.text.ViolationTexts;
import io.comanda.pricing.Price;
import io.comanda.pricing.PriceWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what an order would come to while it is being typed. Keeps nothing. */
@Service
@Transactional(readOnly = true)
public class Quotations {

    private final Ordering ordering;
    private final Customers customers;
    private final Inventory inventory;
    private final CustomerCredit credit;
    private final Approvals approvals;
    private final DeliveryOffers deliveries;
    private final Visibility visibility;
    private final PriceWords prices;
    private final ViolationTexts violations;
    private final Texts texts;

    Quotations(
            Ordering ordering,
            Customers customers,
            Inventory inventory,
            CustomerCredit credit,
            Approvals approvals,
            DeliveryOffers deliveries,
            Visibility visibility,
            PriceWords prices,
            ViolationTexts violations,
            Texts texts) {
        this.ordering = ordering;
        this.customers = customers;
        this.inventory = inventory;
        this.credit = credit;
        this.approvals = approvals;
        this.deliveries = deliveries;
        this.visibility = visibility;
        this.prices = prices;
        this.violations = violations;
        this.texts = texts;
    }

    public Quotation quote(PlaceOrder wish, Locale locale) {
        var customer = customers.customer(wish.customerNumber());
        visibility.requireAgent(customer.agentCode(), () -> new CustomerUnknown(wish.customerNumber()));
        var preview = ordering.preview(wish);
        var order = preview.order();
        return new Quotation(
                order.currency(),
                order.paymentMethod(),
                lines(preview, locale),
                order.totals(),
                credit(order, customer),
                approval(order, locale),
                deliveries.of(order),
                violations.in(locale, preview.problems()));
    }

    private List<Quotation.Line> lines(OrderPreview preview, Locale locale) {
        var lines = preview.order().lines();
        var stock = inventory
                .availability(lines.stream().map(OrderLineView::productNumber).toList())
                .stream()
                .collect(Collectors.toMap(Availability::productNumber, Availability::available));
        return lines.stream()
                .map(line -> line(
                        line,
                        Objects.requireNonNull(preview.prices().get(line.lineNo() - 1)),
                        line.stocked() ? stock.get(line.productNumber()) : null,
                        locale))
                .toList();
    }

    private Quotation.Line line(OrderLineView line, Price price, @Nullable Quantity available, Locale locale) {
        return new Quotation.Line(
                line.lineNo() - 1,
                line.productNumber(),
                line.name(),
                line.unit(),
                line.quantity(),
                price.listPrice(),
                price.discount(),
                price.unitPrice(),
                line.granted(),
                line.net(),
                line.vatRate(),
                prices.in(locale, line.priceExplanation()),
                available);
    }

    private @Nullable CreditEffect credit(OrderView order, CustomerView customer) {
        if (!order.paymentMethod().equals(PaymentMethod.ACCOUNT.name())) {
            return null;
        }
        var used = credit.use(customer.number(), order.currency()).used();
        var left = customer.creditLimit().minus(used).minus(order.gross());
        return new CreditEffect(customer.creditLimit(), used, left, left.isNegative());
    }

    private ApprovalNeeded approval(OrderView order, Locale locale) {
        var level = approvals.level(order);
        if (!level.isNeeded()) {
            return new ApprovalNeeded(false, null, null, null);
        }
        return new ApprovalNeeded(true, level.level(), level.reason(), reason(level, locale));
    }

    /** With the limit where an agent has one of his own. */
    private String reason(ApprovalLevel level, Locale locale) {
        var limit = level.agentLimit();
        var own = "quote.reason." + level.reason();
        if (limit != null && texts.has(own)) {
            return texts.get(locale, own, Map.of("limit", limit.toString()));
        }
        var key = "fact.reason." + level.reason();
        return texts.has(key) ? texts.get(locale, key, Map.of()) : level.reason();
    }
}
