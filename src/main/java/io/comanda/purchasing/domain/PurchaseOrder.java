package io.comanda.purchasing.domain;

import static java.util.stream.Collectors.toMap;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.purchasing.Confirmation;
import io.comanda.purchasing.ConfirmationRefused;
import io.comanda.purchasing.Delivery;
import io.comanda.purchasing.DeliveryRefused;
import io.comanda.purchasing.PurchaseOrderNotOpen;
import io.comanda.purchasing.PurchaseOrderState;
import io.comanda.purchasing.PurchaseOrderView;
import io.comanda.purchasing.SupplierSheet;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/**
 * An order to a supplier: proposed, sent, confirmed by him, received in parts, and closed when nothing more will come. What
 * was delivered and not accepted stays open until it is replaced or given up.
 */
@Entity
@Table(name = "purchasing_order")
public class PurchaseOrder {

    private static final Set<PurchaseOrderState> UNDER_WAY =
            EnumSet.of(PurchaseOrderState.SENT, PurchaseOrderState.CONFIRMED);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "purchasing_order")
    @SequenceGenerator(name = "purchasing_order", sequenceName = "purchasing_order_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @NaturalId
    private String number;

    private String supplierNumber;
    private String supplierName;
    private String warehouseCode;
    private String currency;

    @Enumerated(EnumType.STRING)
    private PurchaseOrderState state = PurchaseOrderState.PROPOSED;

    private Instant createdAt;
    private String createdBy;
    private @Nullable Instant sentAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant closedAt;
    private @Nullable String supplierReference;
    private @Nullable String note;
    private @Nullable String reason;
    private @Nullable Long documentId;

    @OneToMany(mappedBy = "purchaseOrder", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("lineNo")
    private List<PurchaseOrderLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PurchaseOrder() {}

    @SuppressWarnings("NullAway.Init")
    public PurchaseOrder(
            String number,
            SupplierSheet supplier,
            String warehouseCode,
            @Nullable String note,
            List<AgreedPurchase> agreed,
            String createdBy,
            Instant now) {
        this.number = number;
        this.supplierNumber = supplier.number();
        this.supplierName = supplier.supplier().name();
        this.currency = supplier.supplier().currency();
        this.warehouseCode = warehouseCode;
        this.note = note;
        this.createdBy = createdBy;
        this.createdAt = now;
        agreed.forEach(line -> lines.add(new PurchaseOrderLine(this, lines.size() + 1, line)));
    }

    public String number() {
        return number;
    }

    public String warehouse() {
        return warehouseCode;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    /** Whether somebody agreed to pay more than the supplier's offer says. */
    public boolean isAboveOffer() {
        return lines.stream().anyMatch(PurchaseOrderLine::isAboveOffer);
    }

    public Money total() {
        return lines.stream().map(line -> line.net(currency)).reduce(Money.zero(currency), Money::plus);
    }

    public List<String> products() {
        return lines.stream().map(PurchaseOrderLine::productNumber).distinct().toList();
    }

    /** What is still to come: everything that is expected of the line, with what has come, and when. */
    public List<Expectation> expectations() {
        return lines.stream()
                .map(line -> new Expectation(
                        line.lineNo(), line.productNumber(), line.expected(), line.expectedOn(), line.open()))
                .toList();
    }

    public void reject(@Nullable String why, Instant now) {
        giveUp(PurchaseOrderState.REJECTED, why, now);
    }

    public void withdraw(@Nullable String why, Instant now) {
        giveUp(PurchaseOrderState.CANCELLED, why, now);
    }

    public void send(long document, Instant now) {
        require(state == PurchaseOrderState.PROPOSED);
        state = PurchaseOrderState.SENT;
        sentAt = now;
        documentId = document;
    }

    public void confirm(Confirmation confirmation, Instant now) {
        require(UNDER_WAY.contains(state));
        refuse(misfits(confirmation), faults -> new ConfirmationRefused(number, faults));
        var said = confirmation.lines().stream().collect(toMap(Confirmation.Line::lineNo, Function.identity()));
        lines.forEach(line -> {
            var promise = said.get(line.lineNo());
            if (promise != null) {
                line.confirm(promise.quantity(), promise.expectedOn());
            } else if (line.open().isPositive()) {
                line.confirm(line.expected(), line.expectedOn());
            }
        });
        if (confirmation.reference() != null) {
            supplierReference = confirmation.reference();
        }
        confirmedAt = now;
        state = PurchaseOrderState.CONFIRMED;
    }

    /** Takes in what came, or refuses all of it. */
    public void receive(Delivery delivery, BigDecimal tolerancePercent) {
        require(UNDER_WAY.contains(state));
        refuse(
                new DeliveryCheck(lines, tolerancePercent).faults(delivery),
                faults -> new DeliveryRefused(number, faults));
        delivery.lines()
                .forEach(part -> line(part.lineNo()).ifPresent(line -> line.receive(part.received(), part.rejected())));
    }

    /** Nothing more is wanted of what has not come. */
    public void cancelRest(@Nullable String why) {
        require(UNDER_WAY.contains(state));
        reason = why;
        lines.forEach(PurchaseOrderLine::cancelRest);
    }

    /** Once nothing is open; calling again changes nothing. */
    public void close(Instant now) {
        if (UNDER_WAY.contains(state)) {
            var anything = lines.stream()
                    .anyMatch(line -> line.view(currency).received().isPositive());
            state = anything ? PurchaseOrderState.RECEIVED : PurchaseOrderState.CANCELLED;
            closedAt = now;
        }
    }

    public PurchaseOrderView view() {
        return new PurchaseOrderView(
                number,
                supplierNumber,
                supplierName,
                warehouseCode,
                currency,
                state,
                total(),
                createdAt,
                createdBy,
                sentAt,
                confirmedAt,
                closedAt,
                supplierReference,
                note,
                reason,
                documentId,
                lines.stream().map(line -> line.view(currency)).toList());
    }

    /** @param quantity all that is expected of the line, with what has come */
    public record Expectation(int lineNo, String productNumber, Quantity quantity, LocalDate day, Quantity open) {}

    private void giveUp(PurchaseOrderState end, @Nullable String why, Instant now) {
        require(state == PurchaseOrderState.PROPOSED);
        state = end;
        reason = why;
        closedAt = now;
        lines.forEach(PurchaseOrderLine::cancelRest);
    }

    private List<Violation> misfits(Confirmation confirmation) {
        var faults = new ArrayList<Violation>();
        for (var i = 0; i < confirmation.lines().size(); i++) {
            var said = confirmation.lines().get(i);
            var line = line(said.lineNo());
            if (line.isEmpty()) {
                faults.add(
                        new Violation("/lines/" + i + "/lineNo", "unknown", "The order has no line " + said.lineNo()));
            } else if (!line.get().fits(said.quantity())) {
                faults.add(new Violation(
                        "/lines/" + i + "/quantity",
                        "outOfRange",
                        "must lie between what has come and what was ordered"));
            }
        }
        return faults;
    }

    private Optional<PurchaseOrderLine> line(int lineNo) {
        return lines.stream().filter(line -> line.lineNo() == lineNo).findFirst();
    }

    private static void refuse(List<Violation> faults, Function<List<Violation>, Refusal> refusal) {
        if (!faults.isEmpty()) {
            throw refusal.apply(faults);
        }
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new PurchaseOrderNotOpen(number, state);
        }
    }
}
