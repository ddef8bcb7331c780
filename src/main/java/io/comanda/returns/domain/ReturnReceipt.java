package io.comanda.returns.domain;

import io.comanda.kernel.Quantity;
import io.comanda.returns.InspectGoods;
import io.comanda.returns.ReturnView;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a return that came in and waits in a place to be looked at. */
@Entity
@Table(name = "returns_receipt")
public class ReturnReceipt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "returns_receipt")
    @SequenceGenerator(name = "returns_receipt", sequenceName = "returns_receipt_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    private ReturnLine line;

    private BigDecimal quantity;
    private String locationCode;
    private @Nullable String lotNumber;
    private Instant at;
    private String actor;

    @OneToMany(mappedBy = "receipt", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ReturnInspection> inspections = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ReturnReceipt() {}

    @SuppressWarnings("NullAway.Init")
    ReturnReceipt(
            ReturnLine line,
            Quantity quantity,
            String locationCode,
            @Nullable String lotNumber,
            String actor,
            Instant at) {
        this.line = line;
        this.quantity = quantity.value();
        this.locationCode = locationCode;
        this.lotNumber = lotNumber;
        this.actor = actor;
        this.at = at;
    }

    long id() {
        return id;
    }

    public ReturnLine line() {
        return line;
    }

    Quantity quantity() {
        return Quantity.of(quantity);
    }

    public String locationCode() {
        return locationCode;
    }

    public @Nullable String lotNumber() {
        return lotNumber;
    }

    Quantity inspected() {
        return inspections.stream().map(ReturnInspection::quantity).reduce(Quantity.ZERO, Quantity::plus);
    }

    /** Not looked at yet. */
    public Quantity open() {
        return Quantity.of(quantity).minus(inspected());
    }

    /** Says what becomes of some of it. */
    public void inspect(InspectGoods verdict, @Nullable String locationCode, String actor, Instant now) {
        inspections.add(new ReturnInspection(this, verdict, locationCode, actor, now));
        line.inspected(verdict.disposition(), verdict.quantity());
    }

    ReturnView.Receipt view() {
        return new ReturnView.Receipt(
                id,
                Quantity.of(quantity),
                locationCode,
                lotNumber,
                at,
                actor,
                open(),
                inspections.stream().map(ReturnInspection::view).toList());
    }
}
