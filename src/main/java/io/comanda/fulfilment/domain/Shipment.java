package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.PicksRefused;
import io.comanda.fulfilment.ShipmentLineView;
import io.comanda.fulfilment.ShipmentNotOpen;
import io.comanda.fulfilment.ShipmentState;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.fulfilment.ShortPickUnexplained;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/**
 * What leaves one warehouse for one order at one time. Planned from what is reserved there, picked (perhaps less than
 * planned), packed into parcels, given to a carrier, and issued, which is final. Until then it can be cancelled.
 */
@Entity
@Table(name = "fulfilment_shipment")
public class Shipment {

    private static final Set<ShipmentState> OPEN =
            EnumSet.of(ShipmentState.PLANNED, ShipmentState.PICKED, ShipmentState.PACKED);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fulfilment_shipment")
    @SequenceGenerator(name = "fulfilment_shipment", sequenceName = "fulfilment_shipment_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @NaturalId
    private String number;

    private String orderNumber;
    private String warehouseCode;

    @Enumerated(EnumType.STRING)
    private ShipmentState state = ShipmentState.PLANNED;

    private boolean pickByHand;
    private boolean packByHand;
    private int parcels;
    private @Nullable BigDecimal weightKg;
    private @Nullable String expectedCarrier;
    private @Nullable String expectedService;
    private @Nullable String carrierCode;
    private @Nullable String serviceCode;
    private @Nullable String carrierReason;
    private @Nullable String carrierDecision;
    private @Nullable String trackingNumber;
    private @Nullable String goodsIssueNote;
    private Instant plannedAt;
    private @Nullable Instant packedAt;
    private @Nullable Instant issuedAt;
    private @Nullable Instant stoppedAt;

    @OneToMany(mappedBy = "shipment", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @OrderBy("walkSequence, id")
    private List<ShipmentLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Shipment() {}

    @SuppressWarnings("NullAway.Init")
    public Shipment(String number, String orderNumber, String warehouseCode, List<ShipmentLineView> plan, Instant now) {
        this.number = number;
        this.orderNumber = orderNumber;
        this.warehouseCode = warehouseCode;
        this.plannedAt = now;
        plan.forEach(line -> lines.add(new ShipmentLine(this, line)));
    }

    public String number() {
        return number;
    }

    /** Who picks and who packs: people, or nobody in particular. */
    public void handle(boolean pickByHand, boolean packByHand) {
        requireOpen();
        this.pickByHand = pickByHand;
        this.packByHand = packByHand;
    }

    /** Who will probably take it; the choice is made when it is packed. */
    public void expect(String carrierCode, String serviceCode) {
        this.expectedCarrier = carrierCode;
        this.expectedService = serviceCode;
    }

    /** What was found, by item; refuses items that are not on the list and more than is planned. */
    public void pick(Map<Long, Quantity> found) {
        require(ShipmentState.PLANNED);
        var byItem = lines.stream().collect(Collectors.toMap(ShipmentLine::itemId, line -> line));
        var violations = new ArrayList<Violation>();
        found.forEach((item, quantity) -> {
            var line = byItem.get(item);
            if (line == null) {
                violations.add(new Violation("/picks/" + item, "unknown", "The pick list has no item " + item));
            } else if (quantity.compareTo(line.planned()) > 0) {
                violations.add(new Violation("/picks/" + item, "tooMuch", "Only " + line.planned() + " are planned"));
            }
        });
        if (!violations.isEmpty()) {
            throw new PicksRefused(violations);
        }
        found.forEach((item, quantity) ->
                lines.stream().filter(line -> line.itemId() == item).forEach(line -> line.pick(quantity, null)));
    }

    /** One stop; less than planned needs a reason. */
    public void pick(long item, Quantity quantity, @Nullable String reason) {
        var planned = lines.stream()
                .filter(line -> line.itemId() == item)
                .map(ShipmentLine::planned)
                .findFirst();
        if (planned.isPresent() && quantity.compareTo(planned.get()) < 0 && (reason == null || reason.isBlank())) {
            throw new ShortPickUnexplained(item);
        }
        pick(Map.of(item, quantity));
        lines.stream().filter(line -> line.itemId() == item).forEach(line -> line.pick(quantity, reason));
    }

    public boolean isPickedByHand() {
        return pickByHand;
    }

    /** Whether this is a stop of its pick list. */
    public boolean lists(long item) {
        return lines.stream().anyMatch(line -> line.itemId() == item);
    }

    /** Whether somebody has been at all its places. */
    public boolean isWalked() {
        return lines.stream().allMatch(ShipmentLine::isVisited);
    }

    /** Whether it has not left and carries something of an order line. */
    public boolean holds(int lineNo) {
        return OPEN.contains(state) && lines.stream().anyMatch(line -> line.lineNo() == lineNo);
    }

    /** Whether nobody has been at the places of an order line yet. */
    public boolean canReplan(int lineNo) {
        return state == ShipmentState.PLANNED
                && lines.stream().filter(line -> line.lineNo() == lineNo).noneMatch(ShipmentLine::isVisited);
    }

    /** Other places for an order line. */
    public void replan(int lineNo, List<ShipmentLineView> stops) {
        require(ShipmentState.PLANNED);
        lines.removeIf(line -> line.lineNo() == lineNo);
        stops.forEach(stop -> lines.add(new ShipmentLine(this, stop)));
    }

    public void requirePicked() {
        require(ShipmentState.PICKED);
    }

    public long id() {
        return id;
    }

    public void picked() {
        require(ShipmentState.PLANNED);
        state = ShipmentState.PICKED;
    }

    public void pack(int parcels, BigDecimal weightKg, Instant now) {
        require(ShipmentState.PICKED);
        this.packedAt = now;
        this.parcels = parcels;
        this.weightKg = weightKg;
        state = ShipmentState.PACKED;
    }

    /** @param decision all that was looked at, as JSON */
    public void sendWith(String carrierCode, String serviceCode, String reason, String decision) {
        require(ShipmentState.PACKED);
        this.carrierCode = carrierCode;
        this.serviceCode = serviceCode;
        this.carrierReason = reason;
        this.carrierDecision = decision;
    }

    public Optional<String> carrierDecision() {
        return Optional.ofNullable(carrierDecision);
    }

    public void track(String trackingNumber) {
        require(ShipmentState.PACKED);
        this.trackingNumber = trackingNumber;
    }

    public void issue(String goodsIssueNote, Instant now) {
        require(ShipmentState.PACKED);
        this.goodsIssueNote = goodsIssueNote;
        this.issuedAt = now;
        state = ShipmentState.ISSUED;
    }

    /** Gives it up, unless it has left or was given up before. */
    public void cancel() {
        if (OPEN.contains(state)) {
            state = ShipmentState.CANCELLED;
        }
    }

    /** It does not go to the customer although its goods were issued. */
    public void stop(Instant now) {
        require(ShipmentState.ISSUED);
        stoppedAt = now;
    }

    /** It has left after all. */
    public void resume() {
        stoppedAt = null;
    }

    public boolean isStopped() {
        return stoppedAt != null;
    }

    public boolean isIssued() {
        return state == ShipmentState.ISSUED;
    }

    public boolean anythingPicked() {
        return lines.stream().anyMatch(line -> line.picked().isPositive());
    }

    /** Picked quantities by order line. */
    public Map<Integer, Quantity> quantities() {
        return lines.stream()
                .filter(line -> line.picked().isPositive())
                .collect(Collectors.toMap(ShipmentLine::lineNo, ShipmentLine::picked, Quantity::plus));
    }

    /** Items of which less was found than planned. */
    public List<ShipmentLineView> shortPicks() {
        return lines.stream()
                .filter(ShipmentLine::isShort)
                .map(ShipmentLine::view)
                .toList();
    }

    public ShipmentView view() {
        return new ShipmentView(
                number,
                orderNumber,
                warehouseCode,
                state,
                pickByHand,
                packByHand,
                parcels,
                weightKg,
                carrierCode,
                serviceCode,
                carrierReason,
                trackingNumber,
                goodsIssueNote,
                plannedAt,
                packedAt,
                issuedAt,
                stoppedAt,
                lines.stream().map(ShipmentLine::view).toList());
    }

    private void require(ShipmentState expected) {
        if (state != expected) {
            throw new ShipmentNotOpen(number, state);
        }
    }

    private void requireOpen() {
        if (!OPEN.contains(state)) {
            throw new ShipmentNotOpen(number, state);
        }
    }
}
