package io.comanda.fulfilment.domain;

import io.comanda.fulfilment.ShipmentLineView;
import io.comanda.kernel.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One stop on the pick list. */
@Entity
@Table(name = "fulfilment_shipment_line")
class ShipmentLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fulfilment_shipment_line")
    @SequenceGenerator(
            name = "fulfilment_shipment_line",
            sequenceName = "fulfilment_shipment_line_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    private Shipment shipment;

    private long itemId;
    private int lineNo;
    private String productNumber;
    private String name;
    private String unit;
    private String locationCode;
    private int walkSequence;
    private @Nullable String lotNumber;
    private @Nullable LocalDate expiry;
    private BigDecimal planned;
    private @Nullable BigDecimal picked;
    private @Nullable String shortReason;

    @SuppressWarnings("NullAway.Init")
    protected ShipmentLine() {}

    @SuppressWarnings("NullAway.Init")
    ShipmentLine(Shipment shipment, ShipmentLineView plan) {
        this.shipment = shipment;
        this.itemId = plan.itemId();
        this.lineNo = plan.lineNo();
        this.productNumber = plan.productNumber();
        this.name = plan.name();
        this.unit = plan.unit();
        this.locationCode = plan.locationCode();
        this.walkSequence = plan.walkSequence();
        this.lotNumber = plan.lotNumber();
        this.expiry = plan.expiry();
        this.planned = plan.planned().value();
    }

    long itemId() {
        return itemId;
    }

    int lineNo() {
        return lineNo;
    }

    Quantity planned() {
        return Quantity.of(planned);
    }

    /** What was found; all that was planned unless somebody said otherwise. */
    Quantity picked() {
        return Quantity.of(Optional.ofNullable(picked).orElse(planned));
    }

    boolean isVisited() {
        return picked != null;
    }

    boolean isShort() {
        return picked().compareTo(planned()) < 0;
    }

    void pick(Quantity found, @Nullable String reason) {
        picked = found.value();
        shortReason = isShort() ? reason : null;
    }

    ShipmentLineView view() {
        return new ShipmentLineView(
                itemId,
                lineNo,
                productNumber,
                name,
                unit,
                locationCode,
                walkSequence,
                lotNumber,
                expiry,
                planned(),
                picked == null ? null : Quantity.of(picked),
                shortReason);
    }
}
