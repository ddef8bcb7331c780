package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.WaveCandidate;
import io.comanda.fulfilment.WaveState;
import io.comanda.fulfilment.WaveStateWrong;
import io.comanda.fulfilment.WaveTaken;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/**
 * Pick tasks of several orders that are picked on one walk, each into its own slot of the cart. Made, released to the
 * floor, taken by a picker, and picked when no order is open any more; until then it can be disbanded.
 */
@Entity
@Table(name = "fulfilment_wave")
public class Wave {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fulfilment_wave")
    @SequenceGenerator(name = "fulfilment_wave", sequenceName = "fulfilment_wave_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @NaturalId
    private String number;

    private String warehouseCode;

    @Enumerated(EnumType.STRING)
    private WaveState state = WaveState.PLANNED;

    private @Nullable String carrierCode;
    private @Nullable String serviceCode;
    private @Nullable Instant cutOffAt;
    private String zone;
    private boolean singleLine;
    private @Nullable String picker;
    private String madeBy;
    private Instant madeAt;
    private @Nullable Instant closedAt;

    @OneToMany(mappedBy = "wave", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("slot")
    private List<WaveSlot> slots = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Wave() {}

    @SuppressWarnings("NullAway.Init")
    public Wave(String number, String warehouse, WavePlan.Key key, List<WaveCandidate> orders, String by, Instant now) {
        this.number = number;
        this.warehouseCode = warehouse;
        this.carrierCode = key.carrierCode();
        this.serviceCode = key.serviceCode();
        this.cutOffAt = key.cutOffAt();
        this.zone = key.zone();
        this.singleLine = key.singleLine();
        this.madeBy = by;
        this.madeAt = now;
        orders.forEach(order -> slots.add(new WaveSlot(this, slots.size() + 1, order.id())));
    }

    public String number() {
        return number;
    }

    /** To the floor, for any picker. */
    public void release() {
        require(WaveState.PLANNED);
        state = WaveState.RELEASED;
    }

    /** False when this picker walks with it already, for instance after a break. */
    public boolean begin(String who) {
        if (state == WaveState.PICKING && who.equals(picker)) {
            return false;
        }
        if (state == WaveState.PICKING && picker != null) {
            throw new WaveTaken(number, picker);
        }
        require(WaveState.RELEASED);
        state = WaveState.PICKING;
        picker = who;
        return true;
    }

    public void requirePicker(String who) {
        require(WaveState.PICKING);
        if (picker != null && !picker.equals(who)) {
            throw new WaveTaken(number, picker);
        }
    }

    /** Orders that are picked through, given up or left out need no slot; the last one ends the wave. */
    public void leave(long shipmentId, Instant now) {
        slots.stream().filter(slot -> slot.shipmentId() == shipmentId).forEach(WaveSlot::close);
        if (closedAt == null && openShipments().isEmpty()) {
            state = picker == null ? WaveState.DISBANDED : WaveState.PICKED;
            closedAt = now;
        }
    }

    /** What is not picked yet goes back to the queue; what is, stays picked. */
    public void disband(Instant now) {
        if (closedAt != null) {
            throw new WaveStateWrong(number, state);
        }
        slots.forEach(WaveSlot::close);
        state = WaveState.DISBANDED;
        closedAt = now;
    }

    public List<Long> shipments() {
        return slots.stream().map(WaveSlot::shipmentId).toList();
    }

    public List<Long> openShipments() {
        return slots.stream().filter(WaveSlot::isOpen).map(WaveSlot::shipmentId).toList();
    }

    /** The whole of it, for a view. */
    <T> T told(Telling<T> telling) {
        return telling.of(warehouseCode, state, carrierCode, cutOffAt, zone, singleLine, picker, slots);
    }

    /** What a wave says of itself. */
    @FunctionalInterface
    interface Telling<T> {
        T of(
                String warehouseCode,
                WaveState state,
                @Nullable String carrierCode,
                @Nullable Instant cutOffAt,
                String zone,
                boolean singleLine,
                @Nullable String picker,
                List<WaveSlot> slots);
    }

    private void require(WaveState expected) {
        if (state != expected) {
            throw new WaveStateWrong(number, state);
        }
    }
}
