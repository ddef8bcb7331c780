package io.comanda.returns.domain;

import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderView;
import io.comanda.returns.ReturnChannel;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnNotOpen;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.ReturnRequest;
import io.comanda.returns.ReturnState;
import io.comanda.returns.ReturnView;
import io.comanda.returns.Settlement;
import io.comanda.shipping.CarrierOffer;
import io.comanda.shipping.WaybillState;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/**
 * Goods of one order on their way back: asked for, agreed to, received in parts, inspected, settled. A claim is the same
 * without goods.
 */
@Entity
@Table(name = "returns_return")
public class ReturnOrder {

    private static final Set<ReturnState> AWAITED = EnumSet.of(ReturnState.ANNOUNCED, ReturnState.RECEIVED);
    private static final Set<ReturnState> WITHDRAWABLE =
            EnumSet.of(ReturnState.REQUESTED, ReturnState.APPROVED, ReturnState.ANNOUNCED);

    /** Nothing is awaited of a claim: once it is approved, finance is about to settle it. */
    private static final Set<ReturnState> UNDECIDED = EnumSet.of(ReturnState.REQUESTED);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "returns_return")
    @SequenceGenerator(name = "returns_return", sequenceName = "returns_return_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @NaturalId
    private String number;

    private String orderNumber;
    private String customerNumber;
    private String customerName;
    private @Nullable String agentCode;
    private String warehouseCode;

    @Enumerated(EnumType.STRING)
    private ReturnKind kind;

    @Enumerated(EnumType.STRING)
    private ReturnChannel channel;

    @Enumerated(EnumType.STRING)
    private Settlement wish;

    private @Nullable String remark;

    @Enumerated(EnumType.STRING)
    private ReturnState state = ReturnState.REQUESTED;

    private String currency;
    private BigDecimal value;
    private Instant requestedAt;
    private @Nullable String decisionReason;
    private @Nullable Instant announcedAt;
    private @Nullable Instant closedAt;
    private int reminders;
    private boolean receiptClosed;
    private @Nullable Long noteId;

    @Enumerated(EnumType.STRING)
    private @Nullable Settlement settlement;

    private @Nullable String exchangeOrder;
    private @Nullable String shipmentNumber;

    @Embedded
    private @Nullable ReturnParcel parcel;

    @OneToMany(mappedBy = "returnOrder", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ReturnLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ReturnOrder() {}

    @SuppressWarnings("NullAway.Init")
    public ReturnOrder(
            String number, ReturnRequest request, OrderView order, String warehouseCode, Money value, Instant now) {
        this.number = number;
        this.orderNumber = order.number();
        this.customerNumber = order.customerNumber();
        this.customerName = order.customerName();
        this.agentCode = order.agentCode();
        this.warehouseCode = warehouseCode;
        this.kind = request.kind();
        this.channel = request.channel();
        this.wish = request.wish();
        this.remark = request.remark();
        this.currency = value.currency();
        this.value = value.amount();
        this.requestedAt = now;
        request.lines().forEach(line -> lines.add(new ReturnLine(this, line, order)));
    }

    /** The goods of a shipment that is not to go to the customer. */
    public static ReturnOrder stopping(
            String number, ShipmentView shipment, ReturnRequest request, OrderView order, Money value, Instant now) {
        var stop = new ReturnOrder(number, request, order, shipment.warehouseCode(), value, now);
        stop.shipmentNumber = shipment.number();
        return stop;
    }

    public String number() {
        return number;
    }

    public String orderNumber() {
        return orderNumber;
    }

    /** Where the goods are to come in. */
    public String warehouseCode() {
        return warehouseCode;
    }

    public ReturnState state() {
        return state;
    }

    public boolean isClaim() {
        return kind == ReturnKind.CLAIM;
    }

    /** The shipment that is stopped by it. */
    public Optional<String> stoppedShipment() {
        return Optional.ofNullable(shipmentNumber);
    }

    private boolean isStop() {
        return kind == ReturnKind.STOPPED;
    }

    /** A person or the table has to look at it, and why. */
    public void judge(@Nullable String reason) {
        decisionReason = reason;
    }

    /** @param withoutGoods the customer keeps them: it becomes a claim */
    public void approve(boolean withoutGoods) {
        require(UNDECIDED);
        state = ReturnState.APPROVED;
        if (withoutGoods) {
            kind = ReturnKind.CLAIM;
        }
    }

    public void decline(@Nullable String reason) {
        require(UNDECIDED);
        decisionReason = reason == null || reason.isBlank() ? decisionReason : reason;
        state = ReturnState.DECLINED;
    }

    /** A carrier can be asked for it: it is not agreed to yet, and its goods are with the customer. */
    public boolean mayBeFetched() {
        return kind == ReturnKind.RETURN && state == ReturnState.REQUESTED && parcel == null;
    }

    public void fetchWith(CarrierOffer offer) {
        parcel = new ReturnParcel(offer);
    }

    public Optional<ReturnParcel> parcel() {
        return Optional.ofNullable(parcel);
    }

    /** Chosen and not booked, as long as the customer awaits its label. */
    public Optional<ReturnParcel> parcelToBook() {
        return parcel().filter(chosen -> state == ReturnState.REQUESTED && !chosen.isBooked());
    }

    public void booked(String trackingNumber, long labelId) {
        parcelToBook().ifPresent(chosen -> chosen.book(trackingNumber, labelId));
    }

    /** No carrier brings it. */
    public void sentByCustomer() {
        parcel = null;
    }

    /** What the carrier says of it, if that is new. */
    public Optional<ParcelNews> parcelMoved(WaybillState state, Instant at) {
        return parcel().flatMap(booked -> booked.move(state, at));
    }

    /** What the customer bears of the parcel's price: nothing, unless all of it comes back because he changed his mind. */
    public Optional<Money> parcelFee(BigDecimal most) {
        return parcel().filter(ReturnParcel::isBooked)
                .filter(booked -> lines.stream()
                        .filter(line -> line.announced().isPositive())
                        .allMatch(line -> line.reason() == ReturnReason.CHANGED_MIND))
                .map(booked -> new Money(most, currency))
                .filter(Money::isPositive);
    }

    /** The carrier has it: the customer has nothing more to do, and cannot change his mind. */
    public boolean isOnItsWay() {
        return parcel != null && parcel.isSent();
    }

    /** The customer has his papers; a carrier that has not answered by now is not waited for. */
    public void announce(long noteId, Instant now) {
        require(EnumSet.of(ReturnState.APPROVED));
        this.noteId = noteId;
        announcedAt = now;
        parcel = parcel().filter(ReturnParcel::isBooked).orElse(null);
        state = ReturnState.ANNOUNCED;
    }

    /** The goods lie at our own door: nobody sends them, and no note goes with them. */
    public void fetch(Instant now) {
        require(EnumSet.of(ReturnState.APPROVED));
        announcedAt = now;
        state = ReturnState.ANNOUNCED;
    }

    public int remind() {
        return ++reminders;
    }

    /** Nothing came: the customer keeps the goods, and may ask again. */
    public void expire(Instant now) {
        require(EnumSet.of(ReturnState.ANNOUNCED));
        end(ReturnState.EXPIRED, now);
    }

    public void cancel(Instant now) {
        if (!isWithdrawable()) {
            throw new ReturnNotOpen(number, state);
        }
        end(ReturnState.CANCELLED, now);
    }

    /** Nobody gives a cancelled waybill back: a stopped shipment stays stopped. */
    private boolean isWithdrawable() {
        return switch (kind) {
            case RETURN -> WITHDRAWABLE.contains(state) && !isOnItsWay();
            case CLAIM -> UNDECIDED.contains(state);
            case STOPPED -> false;
        };
    }

    /** Goods that were stopped and are not to be found: the customer gets his money, and somebody has to look. */
    public boolean lacksStoppedGoods() {
        return isStop() && !lines.stream().allMatch(ReturnLine::isComplete);
    }

    /** The carrier had the goods when they were stopped; false if they are here, whatever it says. */
    public boolean letGo(Instant now) {
        var isGone = isStop() && state == ReturnState.ANNOUNCED;
        if (isGone) {
            end(ReturnState.CANCELLED, now);
        }
        return isGone;
    }

    /** Whether goods may come in now. */
    public boolean isAwaited() {
        return AWAITED.contains(state) && !receiptClosed;
    }

    public void requireAwaited() {
        if (!isAwaited()) {
            throw new ReturnNotOpen(number, state);
        }
    }

    /** The line for goods of this order line, or of no line, made when the customer did not announce them. */
    public ReturnLine line(@Nullable Integer orderLine, String productNumber, String name, String unit) {
        return lines.stream()
                .filter(line -> line.isOf(orderLine, productNumber))
                .findFirst()
                .orElseGet(() -> unannounced(orderLine, productNumber, name, unit));
    }

    private ReturnLine unannounced(@Nullable Integer orderLine, String productNumber, String name, String unit) {
        var line = new ReturnLine(this, orderLine, productNumber, name, unit);
        lines.add(line);
        return line;
    }

    public void received() {
        requireAwaited();
        state = ReturnState.RECEIVED;
        receiptClosed = lines.stream().allMatch(ReturnLine::isComplete);
    }

    /** Nothing more is awaited; where nothing came at all, that is the end of it, unless we have lost the goods ourselves. */
    public void closeReceipt(Instant now) {
        requireAwaited();
        receiptClosed = true;
        if (isStop()) {
            state = ReturnState.RECEIVED;
        } else if (state == ReturnState.ANNOUNCED) {
            expire(now);
        }
    }

    /** Whether all that came in has been looked at, and nothing more will come. */
    public boolean isInspected() {
        return receiptClosed && lines.stream().allMatch(ReturnLine::isInspected);
    }

    public void inspected() {
        if (state == ReturnState.RECEIVED && isInspected()) {
            state = ReturnState.INSPECTED;
        }
    }

    public List<ReturnLine> lines() {
        return lines;
    }

    public Optional<ReturnReceipt> receipt(long id) {
        return lines.stream()
                .flatMap(line -> line.receipts().stream())
                .filter(receipt -> receipt.id() == id)
                .findFirst();
    }

    /** What is credited, by line of the order: goods that are kept or never left, or what the claim is about. */
    public Map<Integer, Quantity> accepted() {
        var accepted = new TreeMap<Integer, Quantity>();
        lines.forEach(line -> {
            var orderLine = line.orderLine();
            var quantity =
                    switch (kind) {
                        case RETURN -> line.accepted();
                        case CLAIM -> line.announced();
                        case STOPPED -> line.announced().max(line.accepted());
                    };
            if (orderLine != null && quantity.isPositive()) {
                accepted.merge(orderLine, quantity, Quantity::plus);
            }
        });
        return accepted;
    }

    public void conclude(Settlement settlement, @Nullable String exchangeOrder) {
        require(isClaim() ? EnumSet.of(ReturnState.APPROVED) : EnumSet.of(ReturnState.INSPECTED));
        this.settlement = settlement;
        this.exchangeOrder = exchangeOrder;
        state = ReturnState.SETTLED;
    }

    public void close(Instant now) {
        if (state != ReturnState.CLOSED) {
            require(EnumSet.of(ReturnState.SETTLED));
            end(ReturnState.CLOSED, now);
        }
    }

    public AskedReturn asked() {
        return new AskedReturn(
                number,
                orderNumber,
                customerNumber,
                kind,
                channel,
                new Money(value, currency),
                requestedAt,
                lines.stream()
                        .map(ReturnLine::orderLine)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                lines.stream().map(ReturnLine::reason).distinct().toList());
    }

    public ReturnView view() {
        return new ReturnView(
                number,
                orderNumber,
                customerNumber,
                customerName,
                warehouseCode,
                kind,
                channel,
                wish,
                remark,
                state,
                new Money(value, currency),
                requestedAt,
                decisionReason,
                announcedAt,
                closedAt,
                receiptClosed,
                noteId,
                settlement,
                exchangeOrder,
                shipmentNumber,
                isWithdrawable(),
                parcel == null ? null : parcel.view(),
                lines.stream().map(ReturnLine::view).toList());
    }

    private void end(ReturnState last, Instant now) {
        state = last;
        closedAt = now;
    }

    private void require(Set<ReturnState> expected) {
        if (!expected.contains(state)) {
            throw new ReturnNotOpen(number, state);
        }
    }
}
