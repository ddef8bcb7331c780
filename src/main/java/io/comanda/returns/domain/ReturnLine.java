package io.comanda.returns.domain;

import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderView;
import io.comanda.returns.Disposition;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.ReturnRequest;
import io.comanda.returns.ReturnView;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goods of one order line that come back; or goods that came along and are on none of them. */
@Entity
@Table(name = "returns_line")
public class ReturnLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "returns_line")
    @SequenceGenerator(name = "returns_line", sequenceName = "returns_line_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "return_id")
    private ReturnOrder returnOrder;

    private @Nullable Integer orderLine;
    private String productNumber;
    private String name;
    private String unit;
    private BigDecimal announced;

    @Enumerated(EnumType.STRING)
    private ReturnReason reason;

    private @Nullable String remark;
    private BigDecimal received = BigDecimal.ZERO;
    private BigDecimal givenBack = BigDecimal.ZERO;

    @OneToMany(mappedBy = "line", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ReturnReceipt> receipts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ReturnLine() {}

    @SuppressWarnings("NullAway.Init")
    ReturnLine(ReturnOrder returnOrder, ReturnRequest.Line wish, OrderView order) {
        var line = order.lines().stream()
                .filter(each -> each.lineNo() == wish.lineNo())
                .findFirst()
                .orElseThrow();
        this.returnOrder = returnOrder;
        this.orderLine = wish.lineNo();
        this.productNumber = line.productNumber();
        this.name = line.name();
        this.unit = line.unit();
        this.announced = wish.quantity().value();
        this.reason = wish.reason();
        this.remark = wish.remark();
    }

    @SuppressWarnings("NullAway.Init")
    ReturnLine(ReturnOrder returnOrder, @Nullable Integer orderLine, String productNumber, String name, String unit) {
        this.returnOrder = returnOrder;
        this.orderLine = orderLine;
        this.productNumber = productNumber;
        this.name = name;
        this.unit = unit;
        this.announced = BigDecimal.ZERO;
        this.reason = ReturnReason.OTHER;
    }

    boolean isOf(@Nullable Integer orderLine, String productNumber) {
        return Objects.equals(this.orderLine, orderLine) && this.productNumber.equals(productNumber);
    }

    public @Nullable Integer orderLine() {
        return orderLine;
    }

    public String productNumber() {
        return productNumber;
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    ReturnReason reason() {
        return reason;
    }

    public Quantity announced() {
        return Quantity.of(announced);
    }

    public Quantity received() {
        return Quantity.of(received);
    }

    /** Announced, and not here yet. */
    public Quantity awaited() {
        return announced().minus(received()).max(Quantity.ZERO);
    }

    /** All that was announced is here. */
    boolean isComplete() {
        return awaited().isZero();
    }

    boolean isInspected() {
        return receipts.stream().allMatch(receipt -> receipt.open().isZero());
    }

    Quantity inspected() {
        return receipts.stream().map(ReturnReceipt::inspected).reduce(Quantity.ZERO, Quantity::plus);
    }

    /** Looked at, and not to go back to the customer. */
    Quantity accepted() {
        return inspected().minus(Quantity.of(givenBack));
    }

    public ReturnReceipt receive(
            Quantity quantity, String locationCode, @Nullable String lotNumber, String actor, Instant now) {
        var receipt = new ReturnReceipt(this, quantity, locationCode, lotNumber, actor, now);
        receipts.add(receipt);
        received = received().plus(quantity).value();
        return receipt;
    }

    void inspected(Disposition disposition, Quantity quantity) {
        if (disposition == Disposition.BACK_TO_CUSTOMER) {
            givenBack = Quantity.of(givenBack).plus(quantity).value();
        }
    }

    public List<ReturnReceipt> receipts() {
        return receipts;
    }

    ReturnView.Line view() {
        return new ReturnView.Line(
                id,
                orderLine,
                productNumber,
                name,
                unit,
                announced(),
                reason,
                remark,
                received(),
                inspected(),
                accepted(),
                receipts.stream().map(ReturnReceipt::view).toList());
    }
}
