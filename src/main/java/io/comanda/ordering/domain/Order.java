package io.comanda.ordering.domain;

import io.comanda.kernel.Address;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal;
import io.comanda.ordering.DeliveryCountryFixed;
import io.comanda.ordering.GoodsAlreadyIssued;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderNotOpen;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.PaymentState;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/**
 * An order begins as an agreement: lines, prices, addresses and a way to pay, all as they were on that day.
 *
 * <p>When it is placed, a process takes it over. The process may hold it, for one or for several reasons at once, and
 * releases each hold by itself.
 *
 * <p>Goods leave in one or more shipments, invoices follow, money comes. The order counts what happened to each of its
 * lines and derives from the counts how far it is; nobody sets that.
 *
 * <p>It ends closed, when all its goods are shipped or given up and invoiced, or cancelled, which is possible until the
 * first goods have left.
 */
@Entity
@Table(name = "ordering_order")
public class Order {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering_order")
    @SequenceGenerator(name = "ordering_order", sequenceName = "ordering_order_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @NaturalId
    private String number;

    private String channel;
    private @Nullable String externalSource;
    private @Nullable String externalNumber;

    @Embedded
    private Buyer buyer;

    private LocalDate orderDate;
    private @Nullable Instant placedAt;
    private @Nullable String placedBy;
    private @Nullable Instant endedAt;
    private String currency;

    @Embedded
    private Terms terms;

    @Embedded
    private Freight freight;

    @Enumerated(EnumType.STRING)
    private Lifecycle lifecycle = Lifecycle.DRAFT;

    @Embedded
    private Progress progress = new Progress();

    @Embedded
    private Holds holds = new Holds();

    private @Nullable String cancelReason;

    @Embedded
    private OrderLines lines;

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    @SuppressWarnings("NullAway.Init")
    public Order(Agreement agreed) {
        this.number = agreed.number();
        this.channel = agreed.channel();
        this.externalSource = agreed.externalSource();
        this.externalNumber = agreed.externalNumber();
        this.buyer = new Buyer(agreed);
        this.orderDate = agreed.orderDate();
        this.currency = agreed.currency();
        this.terms = new Terms(agreed);
        this.freight = new Freight(agreed.freight(), agreed.freightVat());
        this.lines = new OrderLines(this, agreed.lines(), freight);
    }

    public String number() {
        return number;
    }

    /** Grows with each change of what it says. */
    public int version() {
        return version;
    }

    public @Nullable String agentCode() {
        return buyer.agentCode();
    }

    String currency() {
        return currency;
    }

    /** Accepts the draft; from here a process carries it. */
    public void place(Instant now, String who) {
        require(Lifecycle.DRAFT);
        lifecycle = Lifecycle.PLACED;
        placedAt = now;
        placedBy = who;
    }

    /**
     * Adds a reason to wait.
     *
     * @return false when the same reason stands already
     */
    public boolean hold(HoldType type, String reason, Instant now) {
        require(Lifecycle.PLACED);
        return holds.add(this, type, reason, now);
    }

    /**
     * Takes a reason to wait away.
     *
     * @return false when no such reason stood
     */
    public boolean release(HoldType type, Instant now) {
        return holds.release(type, now);
    }

    /** Goods have left the house, by line number. */
    public void ship(Map<Integer, Quantity> quantities) {
        require(Lifecycle.PLACED);
        lines.ship(quantities);
        derive();
    }

    /** Quantities were put on an invoice, by line number; for some customers long after the order was closed. */
    public void invoice(Map<Integer, Quantity> quantities) {
        if (lifecycle != Lifecycle.CLOSED) {
            require(Lifecycle.PLACED);
        }
        lines.invoice(quantities);
        derive();
    }

    /** Gives up what has not left the house yet; what has left stays. */
    public void cancelRest() {
        require(Lifecycle.PLACED);
        lines.giveUpGoods();
        derive();
    }

    /** Gives up what has not left the house yet of one line. */
    public void giveUp(int lineNo) {
        require(Lifecycle.PLACED);
        lines.giveUp(lineNo);
        derive();
    }

    /** Refuses a change that comes too early or too late. */
    public void requirePlaced() {
        require(Lifecycle.PLACED);
    }

    /** Another agreement about what was not carried out yet. */
    public void amend(Amended amended) {
        requirePlaced();
        Optional.ofNullable(amended.deliveryAddress()).ifPresent(this::deliverTo);
        terms.amend(amended);
        Optional.ofNullable(amended.payment()).ifPresent(to -> payBy(to.method(), to.token()));
        lines.amend(this, amended.lines(), freight);
        derive();
    }

    public void payment(PaymentState state) {
        progress.payment(state);
    }

    /** Another way to pay, chosen after the first one failed. */
    public void payBy(String method, @Nullable String token) {
        require(Lifecycle.PLACED);
        terms.payBy(method, token);
        progress.payment(PaymentState.OPEN);
    }

    public void deliverTo(Address address) {
        requireNothingShipped();
        var country = terms.deliveryAddress().country();
        if (!address.country().equals(country)) {
            throw new DeliveryCountryFixed(number, country);
        }
        terms.deliverTo(address);
    }

    /** What a cancellation would be told. */
    public Optional<Refusal> againstCancelling() {
        try {
            requireCancellable();
            return Optional.empty();
        } catch (OrderNotOpen | GoodsAlreadyIssued e) {
            return Optional.of(e);
        }
    }

    /** Refuses a cancellation that comes too late. */
    public void requireCancellable() {
        if (lifecycle != Lifecycle.DRAFT) {
            require(Lifecycle.PLACED);
        }
        requireNothingShipped();
    }

    public void cancel(String reason, Instant now) {
        requireCancellable();
        lines.giveUpAll();
        holds.releaseAll(now);
        lifecycle = Lifecycle.CANCELLED;
        cancelReason = reason;
        endedAt = now;
        derive();
    }

    public void close(Instant now) {
        require(Lifecycle.PLACED);
        lifecycle = Lifecycle.CLOSED;
        endedAt = now;
    }

    public boolean isPlaced() {
        return lifecycle == Lifecycle.PLACED;
    }

    /** Neither closed nor cancelled. */
    public boolean isLive() {
        return lifecycle == Lifecycle.DRAFT || lifecycle == Lifecycle.PLACED;
    }

    public OrderView view() {
        return new OrderView(
                number,
                channel,
                externalNumber,
                buyer.number(),
                buyer.name(),
                buyer.vatId(),
                buyer.reference(),
                buyer.email(),
                buyer.language(),
                buyer.agentCode(),
                orderDate,
                placedAt,
                currency,
                terms.paymentMethod(),
                terms.paymentToken(),
                terms.deliveryPolicy(),
                terms.warehouseCode(),
                terms.billingAddress(),
                terms.deliveryAddress(),
                terms.requestedOn(),
                terms.note(),
                terms.deliveryService(),
                lifecycle,
                progress.payment(),
                progress.fulfilment(),
                progress.invoicing(),
                holds.view(),
                lines.view(),
                freight.amount(currency),
                freight.vat().orElse(null),
                lines.totals(freight, currency),
                cancelReason);
    }

    private void derive() {
        progress.derive(lines.all(), lifecycle);
    }

    private void require(Lifecycle expected) {
        if (lifecycle != expected) {
            throw new OrderNotOpen(number, lifecycle);
        }
    }

    private void requireNothingShipped() {
        if (lines.anyShipped()) {
            throw new GoodsAlreadyIssued(number);
        }
    }
}
