package io.comanda.ordering.domain;

import io.comanda.kernel.Address;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How an order is paid and delivered. */
@Embeddable
class Terms {

    private String paymentMethod;
    private @Nullable String paymentToken;
    private String deliveryPolicy;
    private @Nullable String warehouseCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private Address billingAddress;

    @JdbcTypeCode(SqlTypes.JSON)
    private Address deliveryAddress;

    private @Nullable LocalDate requestedOn;
    private @Nullable String note;
    private @Nullable String deliveryService;

    @SuppressWarnings("NullAway.Init")
    protected Terms() {}

    Terms(Agreement agreed) {
        this.paymentMethod = agreed.paymentMethod();
        this.paymentToken = agreed.paymentToken();
        this.deliveryPolicy = agreed.deliveryPolicy();
        this.warehouseCode = agreed.warehouseCode();
        this.billingAddress = agreed.billingAddress();
        this.deliveryAddress = agreed.deliveryAddress();
        this.requestedOn = agreed.requestedOn();
        this.note = agreed.note();
        this.deliveryService = agreed.deliveryService();
    }

    void payBy(String method, @Nullable String token) {
        paymentMethod = method;
        paymentToken = token;
    }

    /** Where the goods go is told by {@link #deliverTo}. */
    void amend(Amended amended) {
        requestedOn = amended.requestedOn() == null ? requestedOn : amended.requestedOn();
        deliveryPolicy = amended.deliveryPolicy() == null ? deliveryPolicy : amended.deliveryPolicy();
    }

    void deliverTo(Address address) {
        deliveryAddress = address;
    }

    String paymentMethod() {
        return paymentMethod;
    }

    @Nullable
    String paymentToken() {
        return paymentToken;
    }

    String deliveryPolicy() {
        return deliveryPolicy;
    }

    @Nullable
    String warehouseCode() {
        return warehouseCode;
    }

    Address billingAddress() {
        return billingAddress;
    }

    Address deliveryAddress() {
        return deliveryAddress;
    }

    @Nullable
    LocalDate requestedOn() {
        return requestedOn;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    String deliveryService() {
        return deliveryService;
    }
}
