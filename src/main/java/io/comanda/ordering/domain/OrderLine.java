package io.comanda.ordering.domain;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatBreakdown;
import io.comanda.kernel.VatRate;
import io.comanda.ordering.OrderLineView;
import io.comanda.pricing.PriceStep;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of an order: the agreement, which changes only with the order's, and counters of what became of it. */
@Entity
@Table(name = "ordering_order_line")
class OrderLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering_order_line")
    @SequenceGenerator(name = "ordering_order_line", sequenceName = "ordering_order_line_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    private Order order;

    private int lineNo;
    private String productNumber;
    private String name;
    private BigDecimal quantity;
    private String unit;
    private BigDecimal unitPrice;
    private BigDecimal discount;
    private BigDecimal net;
    private String vatCategory;
    private BigDecimal vatPercent;
    private boolean stocked;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PriceStep> priceExplanation;

    private BigDecimal shipped = BigDecimal.ZERO;
    private BigDecimal invoiced = BigDecimal.ZERO;
    private BigDecimal cancelled = BigDecimal.ZERO;

    @SuppressWarnings("NullAway.Init")
    protected OrderLine() {}

    @SuppressWarnings("NullAway.Init")
    OrderLine(Order order, AgreedLine agreed) {
        this.order = order;
        this.lineNo = agreed.lineNo();
        this.productNumber = agreed.productNumber();
        this.name = agreed.name();
        this.unit = agreed.unit();
        this.unitPrice = agreed.unitPrice();
        this.vatCategory = agreed.vatRate().category();
        this.vatPercent = agreed.vatRate().percent().value();
        this.stocked = agreed.stocked();
        amend(agreed);
    }

    /** Another quantity, or another discount on the same price. */
    void amend(AgreedLine agreed) {
        this.quantity = agreed.quantity().value();
        this.discount = agreed.discount().value();
        this.net = agreed.net().amount();
        this.priceExplanation = agreed.priceExplanation();
    }

    int lineNo() {
        return lineNo;
    }

    Quantity ordered() {
        return Quantity.of(quantity);
    }

    Quantity shipped() {
        return Quantity.of(shipped);
    }

    Quantity invoiced() {
        return Quantity.of(invoiced);
    }

    /** Ordered and neither shipped nor cancelled. */
    Quantity open() {
        return ordered().minus(shipped()).minus(Quantity.of(cancelled));
    }

    /** Ordered less cancelled: what is to be invoiced in the end. */
    Quantity due() {
        return ordered().minus(Quantity.of(cancelled));
    }

    boolean stocked() {
        return stocked;
    }

    void ship(Quantity more) {
        requireAtMost(more, open(), "ship");
        shipped = shipped().plus(more).value();
    }

    void invoice(Quantity more) {
        requireAtMost(more, due().minus(invoiced()), "invoice");
        invoiced = invoiced().plus(more).value();
    }

    void cancelOpen() {
        cancelled = Quantity.of(cancelled).plus(open()).value();
    }

    VatBreakdown.Line taxable() {
        return new VatBreakdown.Line(net(), vatRate());
    }

    OrderLineView view() {
        return new OrderLineView(
                lineNo,
                productNumber,
                name,
                ordered(),
                unit,
                unitPrice.stripTrailingZeros(),
                Percent.of(discount),
                net(),
                vatRate(),
                stocked,
                shipped(),
                invoiced(),
                Quantity.of(cancelled),
                open(),
                List.copyOf(priceExplanation));
    }

    private Money net() {
        return new Money(net, order.currency());
    }

    private VatRate vatRate() {
        return new VatRate(vatCategory, Percent.of(vatPercent));
    }

    private void requireAtMost(Quantity wanted, Quantity possible, String what) {
        if (wanted.compareTo(possible) > 0) {
            throw new IllegalArgumentException("Cannot " + what + " " + wanted + " of line " + lineNo + " of order "
                    + order.number() + ": only " + possible + " left");
        }
    }
}
