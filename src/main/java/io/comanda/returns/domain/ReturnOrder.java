package io.comanda.returns.domain;

import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.OrderView;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnNotOpen;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.ReturnRequest;
import io.comanda.returns.ReturnState;
import io.comanda.returns.ReturnView;
import io.comanda.returns.Settlement;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/**
 * Goods of one order on their way back: asked for, agreed to, received in parts, inspected, settled. A claim is the same
 * without goods.
 */
@Entity
@Table(name = "returns_return")
public class ReturnOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "returns_return")
    @SequenceGenerator(name = "returns_return", sequenceName = "returns_return_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @NaturalId
    private String number;

    @Embedded
    private ReturnOrigin origin;

    private String warehouseCode;

    @Embedded
    private ReturnCourse course;

    @Embedded
    private WayBack wayBack = new WayBack();

    @Embedded
    private ReturnLines lines;

    @Enumerated(EnumType.STRING)
    private @Nullable Settlement settlement;

    private @Nullable String exchangeOrder;

    @SuppressWarnings("NullAway.Init")
    protected ReturnOrder() {}

    @SuppressWarnings("NullAway.Init")
    public ReturnOrder(
            String number, ReturnRequest request, OrderView order, String warehouseCode, Money value, Instant now) {
        this.number = number;
        this.origin = new ReturnOrigin(request, order, now);
        this.warehouseCode = warehouseCode;
        this.course = new ReturnCourse(request.kind());
        this.lines = new ReturnLines(this, request.lines(), order, value);
    }

    /** The goods of a shipment that is not to go to the customer. */
    public static ReturnOrder stopping(
            String number, ShipmentView shipment, ReturnRequest request, OrderView order, Money value, Instant now) {
        var stop = new ReturnOrder(number, request, order, shipment.warehouseCode(), value, now);
        stop.origin.stops(shipment);
        return stop;
    }

    public String number() {
        return number;
    }

    public String orderNumber() {
        return origin.orderNumber();
    }

    /** The shipment that is stopped by it. */
    public Optional<String> stoppedShipment() {
        return origin.shipmentNumber();
    }

    /** Where the goods are to come in. */
    public String warehouseCode() {
        return warehouseCode;
    }

    public ReturnState state() {
        return course.state();
    }

    public boolean isClaim() {
        return course.isClaim();
    }

    /** A person or the table has to look at it, and why. */
    public void judge(@Nullable String reason) {
        course.judge(reason);
    }

    /** @param withoutGoods the customer keeps them: it becomes a claim */
    public void approve(boolean withoutGoods) {
        require(course.mayBecome(ReturnState.APPROVED));
        course.approve(withoutGoods);
    }

    public void decline(@Nullable String reason) {
        require(course.mayBecome(ReturnState.DECLINED));
        course.decline(reason);
    }

    public WayBack wayBack() {
        return wayBack;
    }

    /** A carrier can be asked for it: it is not agreed to yet, and its goods are with the customer. */
    public boolean mayBeFetched() {
        return course.kind() == ReturnKind.RETURN
                && isRequested()
                && wayBack.parcel().isEmpty();
    }

    /** Chosen and not booked, as long as the customer awaits its label. */
    public Optional<ReturnParcel> parcelToBook() {
        return wayBack.parcel().filter(chosen -> isRequested() && !chosen.isBooked());
    }

    public void booked(String trackingNumber, long labelId) {
        parcelToBook().ifPresent(chosen -> chosen.book(trackingNumber, labelId));
    }

    /** The customer has his papers. */
    public void announce(long noteId, Instant now) {
        fetch(now);
        wayBack.announce(noteId);
    }

    /** The goods lie at our own door: nobody sends them, and no note goes with them. */
    public void fetch(Instant now) {
        require(course.mayBecome(ReturnState.ANNOUNCED));
        course.announce(now);
    }

    /** Nothing came: the customer keeps the goods, and may ask again. */
    public void expire(Instant now) {
        require(course.mayBecome(ReturnState.EXPIRED));
        course.end(ReturnState.EXPIRED, now);
    }

    public void cancel(Instant now) {
        require(isWithdrawable());
        course.end(ReturnState.CANCELLED, now);
    }

    /** Nobody gives a cancelled waybill back: a stopped shipment stays stopped. */
    private boolean isWithdrawable() {
        return !course.isStop() && course.mayBecome(ReturnState.CANCELLED) && !wayBack.isOnItsWay();
    }

    /** Goods that were stopped and are not to be found: the customer gets his money, and somebody has to look. */
    public boolean lacksStoppedGoods() {
        return course.isStop() && !lines.areComplete();
    }

    /** The carrier had the goods when they were stopped; false if they are here, whatever it says. */
    public boolean letGo(Instant now) {
        var isGone = course.isStop() && course.mayBecome(ReturnState.CANCELLED);
        if (isGone) {
            course.end(ReturnState.CANCELLED, now);
        }
        return isGone;
    }

    /** Whether goods may come in now. */
    public boolean isAwaited() {
        return course.mayBecome(ReturnState.RECEIVED);
    }

    public void requireAwaited() {
        require(isAwaited());
    }

    public void received() {
        requireAwaited();
        course.receive(lines.areComplete());
    }

    /** Nothing more is awaited. */
    public void closeReceipt(Instant now) {
        requireAwaited();
        course.closeReceipt(now);
    }

    /** All that came in may have been looked at. */
    public void inspected() {
        if (course.mayBecome(ReturnState.INSPECTED) && lines.areInspected()) {
            course.inspected();
        }
    }

    public List<ReturnLine> lines() {
        return lines.all();
    }

    /** The line for goods of this order line, or of no line, made when the customer did not announce them. */
    public ReturnLine line(@Nullable Integer orderLine, String productNumber, String name, String unit) {
        return lines.line(this, orderLine, productNumber, name, unit);
    }

    public Optional<ReturnReceipt> receipt(long id) {
        return lines.receipt(id);
    }

    /** What is credited, by line of the order. */
    public Map<Integer, Quantity> accepted() {
        return lines.accepted(course.kind());
    }

    /** All of it comes back although nothing is wrong with it. */
    public boolean isChangeOfMind() {
        return lines.areAnnouncedFor(ReturnReason.CHANGED_MIND);
    }

    public void conclude(Settlement settlement, @Nullable String exchangeOrder) {
        require(course.mayBecome(ReturnState.SETTLED));
        this.settlement = settlement;
        this.exchangeOrder = exchangeOrder;
        course.settle();
    }

    public void close(Instant now) {
        if (state() != ReturnState.CLOSED) {
            require(course.mayBecome(ReturnState.CLOSED));
            course.end(ReturnState.CLOSED, now);
        }
    }

    public AskedReturn asked() {
        return new AskedReturn(
                number,
                origin.orderNumber(),
                origin.customerNumber(),
                course.kind(),
                origin.channel(),
                lines.value(),
                origin.requestedAt(),
                lines.orderLines(),
                lines.reasons());
    }

    public ReturnView view() {
        return new ReturnView(
                number,
                origin.orderNumber(),
                origin.customerNumber(),
                origin.customerName(),
                warehouseCode,
                course.kind(),
                origin.channel(),
                origin.wish(),
                origin.remark(),
                course.state(),
                lines.value(),
                origin.requestedAt(),
                course.decisionReason(),
                course.announcedAt(),
                course.closedAt(),
                course.isReceiptClosed(),
                wayBack.noteId(),
                settlement,
                exchangeOrder,
                origin.shipmentNumber().orElse(null),
                isWithdrawable(),
                wayBack.view(),
                lines.view());
    }

    private boolean isRequested() {
        return course.state() == ReturnState.REQUESTED;
    }

    private void require(boolean isPossible) {
        if (!isPossible) {
            throw new ReturnNotOpen(number, course.state());
        }
    }
}
