package io.comanda.returns.domain;

import io.comanda.kernel.Quantity;
import io.comanda.returns.Disposition;
import io.comanda.returns.InspectGoods;
import io.comanda.returns.ReturnView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of goods that came in. */
@Entity
@Table(name = "returns_inspection")
class ReturnInspection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "returns_inspection")
    @SequenceGenerator(name = "returns_inspection", sequenceName = "returns_inspection_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    private ReturnReceipt receipt;

    private BigDecimal quantity;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    private @Nullable String locationCode;
    private @Nullable String asProduct;
    private @Nullable String remark;
    private Instant at;
    private String actor;

    @SuppressWarnings("NullAway.Init")
    protected ReturnInspection() {}

    @SuppressWarnings("NullAway.Init")
    ReturnInspection(
            ReturnReceipt receipt, InspectGoods verdict, @Nullable String locationCode, String actor, Instant at) {
        this.receipt = receipt;
        this.quantity = verdict.quantity().value();
        this.disposition = verdict.disposition();
        this.locationCode = locationCode;
        this.asProduct = verdict.asProduct();
        this.remark = verdict.remark();
        this.actor = actor;
        this.at = at;
    }

    Quantity quantity() {
        return Quantity.of(quantity);
    }

    ReturnView.Inspection view() {
        return new ReturnView.Inspection(quantity(), disposition, locationCode, asProduct, remark, at, actor);
    }
}
