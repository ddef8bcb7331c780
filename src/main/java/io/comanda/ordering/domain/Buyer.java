package io.comanda.ordering.domain;

import io.comanda.kernel.Email;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The customer as known on the day of the order. */
@Embeddable
class Buyer {

    private String customerNumber;
    private String customerName;
    private @Nullable String customerVatId;
    private @Nullable String customerEmail;
    private String language;
    private @Nullable String customerReference;
    private @Nullable String agentCode;

    @SuppressWarnings("NullAway.Init")
    protected Buyer() {}

    Buyer(Agreement agreed) {
        var customer = agreed.customer();
        this.customerNumber = customer.number();
        this.customerName = customer.name();
        this.customerVatId = customer.vatId();
        this.customerEmail =
                Optional.ofNullable(customer.email()).map(Email::value).orElse(null);
        this.language = customer.language();
        this.customerReference = agreed.customerReference();
        this.agentCode = agreed.agentCode();
    }

    String number() {
        return customerNumber;
    }

    String name() {
        return customerName;
    }

    @Nullable
    String vatId() {
        return customerVatId;
    }

    @Nullable
    Email email() {
        return customerEmail == null ? null : new Email(customerEmail);
    }

    String language() {
        return language;
    }

    /** His own number of the order. */
    @Nullable
    String reference() {
        return customerReference;
    }

    @Nullable
    String agentCode() {
        return agentCode;
    }
}
