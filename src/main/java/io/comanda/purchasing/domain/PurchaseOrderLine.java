package io.comanda.purchasing.domain;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.purchasing.PurchaseOrderLineView;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A product of an order to a supplier: what was asked, promised, came and was given up. */
@Entity
@Table(name = "purchasing_order_line")
public class PurchaseOrderLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "purchasing_order_line")
    @SequenceGenerator(name = "purchasing_order_line", sequenceName = "purchasing_order_line_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    private PurchaseOrder purchaseOrder;

    private int lineNo;
    private String productNumber;
    private @Nullable String articleNumber;
    private String name;
    private String unit;
    private BigDecimal quantity;
    private BigDecimal unitPrice;
    private @Nullable BigDecimal offerPrice;
    private LocalDate requestedOn;
    private LocalDate expectedOn;
    private @Nullable BigDecimal confirmed;
    private BigDecimal received = BigDecimal.ZERO;
    private BigDecimal rejected = BigDecimal.ZERO;
    private BigDecimal cancelled = BigDecimal.ZERO;
    private @Nullable String forOrder;

    @SuppressWarnings("NullAway.Init")
    protected PurchaseOrderLine() {}

    @SuppressWarnings("NullAway.Init")
    PurchaseOrderLine(PurchaseOrder purchaseOrder, int lineNo, AgreedPurchase agreed) {
        this.purchaseOrder = purchaseOrder;
        this.lineNo = lineNo;
        this.productNumber = agreed.productNumber();
        this.articleNumber = agreed.articleNumber();
        this.name = agreed.name();
        this.unit = agreed.unit();
        this.quantity = agreed.quantity().value();
        this.unitPrice = agreed.unitPrice();
        this.offerPrice = agreed.offerPrice();
        this.requestedOn = agreed.requestedOn();
        this.expectedOn = agreed.requestedOn();
        this.forOrder = agreed.forOrder();
    }

    int lineNo() {
        return lineNo;
    }

    String productNumber() {
        return productNumber;
    }

    boolean isAboveOffer() {
        return offerPrice == null || unitPrice.compareTo(offerPrice) > 0;
    }

    Quantity open() {
        return Quantity.of(quantity.subtract(received).subtract(cancelled).max(BigDecimal.ZERO));
    }

    /** What is expected in all, with what has come. */
    Quantity expected() {
        return Quantity.of(quantity.subtract(cancelled));
    }

    LocalDate expectedOn() {
        return expectedOn;
    }

    /** What may still be taken in, with the tolerance on what was ordered. */
    Quantity acceptable(BigDecimal tolerancePercent) {
        var extra = quantity.multiply(tolerancePercent).movePointLeft(2);
        return open().isPositive() ? Quantity.of(open().value().add(extra)) : Quantity.ZERO;
    }

    boolean fits(Quantity promised) {
        return promised.value().compareTo(received) >= 0 && promised.value().compareTo(quantity) <= 0;
    }

    /** Less than ordered gives the rest up; what was given up before comes back when it is promised again. */
    void confirm(Quantity promised, LocalDate day) {
        confirmed = promised.value();
        expectedOn = day;
        cancelled = quantity.subtract(promised.value());
    }

    void receive(Quantity good, Quantity refused) {
        received = received.add(good.value());
        rejected = rejected.add(refused.value());
    }

    void cancelRest() {
        cancelled = cancelled.add(open().value());
    }

    Money net(String currency) {
        return new Money(unitPrice.multiply(quantity), currency);
    }

    PurchaseOrderLineView view(String currency) {
        return new PurchaseOrderLineView(
                lineNo,
                productNumber,
                articleNumber,
                name,
                unit,
                Quantity.of(quantity),
                unitPrice,
                offerPrice,
                net(currency),
                requestedOn,
                expectedOn,
                confirmed == null ? null : Quantity.of(confirmed),
                Quantity.of(received),
                Quantity.of(rejected),
                Quantity.of(cancelled),
                open(),
                forOrder);
    }
}
