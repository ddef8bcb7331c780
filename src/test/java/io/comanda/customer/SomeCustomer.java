package io.comanda.customer;

import io.comanda.kernel.Address;
import io.comanda.kernel.ExternalKey;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer for tests, which say only what they are about. */
public final class SomeCustomer {

    private @Nullable String number;
    private String name = "Some Customer";
    private @Nullable String vatId;
    private String currency = "EUR";
    private @Nullable String email = "orders@customer.example";
    private @Nullable String phone;
    private CustomerStatus status = CustomerStatus.ACTIVE;
    private String group = "STANDARD";
    private @Nullable String agentCode;
    private String paymentMethod = "TRANSFER";
    private DeliveryPolicy deliveryPolicy = DeliveryPolicy.SHIP_AND_BACKORDER;
    private BigDecimal creditLimit = new BigDecimal("1000.00");
    private String city = "Cluj-Napoca";
    private String country = "RO";
    private List<Contact> contacts = List.of();
    private List<DeliveryAddress> deliveryAddresses = List.of();
    private @Nullable ExternalKey externalKey;

    private SomeCustomer(@Nullable String number) {
        this.number = number;
    }

    public static SomeCustomer numbered(String number) {
        return new SomeCustomer(number);
    }

    public static SomeCustomer withoutNumber() {
        return new SomeCustomer(null);
    }

    public SomeCustomer named(String name) {
        this.name = name;
        return this;
    }

    public SomeCustomer vatId(String vatId) {
        this.vatId = vatId;
        return this;
    }

    public SomeCustomer paying(String currency, String paymentMethod) {
        this.currency = currency;
        this.paymentMethod = paymentMethod;
        return this;
    }

    public SomeCustomer reachedAt(@Nullable String email, @Nullable String phone) {
        this.email = email;
        this.phone = phone;
        return this;
    }

    public SomeCustomer status(CustomerStatus status) {
        this.status = status;
        return this;
    }

    public SomeCustomer group(String group) {
        this.group = group;
        return this;
    }

    public SomeCustomer agent(String agentCode) {
        this.agentCode = agentCode;
        return this;
    }

    public SomeCustomer wanting(DeliveryPolicy deliveryPolicy) {
        this.deliveryPolicy = deliveryPolicy;
        return this;
    }

    public SomeCustomer creditLimit(String creditLimit) {
        this.creditLimit = new BigDecimal(creditLimit);
        return this;
    }

    public SomeCustomer in(String city, String country) {
        this.city = city;
        this.country = country;
        return this;
    }

    public SomeCustomer contacts(Contact... contacts) {
        this.contacts = List.of(contacts);
        return this;
    }

    public SomeCustomer deliveryAddresses(String... codes) {
        this.deliveryAddresses = Arrays.stream(codes)
                .map(code -> new DeliveryAddress(code, address()))
                .toList();
        return this;
    }

    public SomeCustomer imported(String source, String id) {
        externalKey = new ExternalKey(source, id);
        return this;
    }

    public CustomerDraft draft() {
        return new CustomerDraft(
                number,
                name,
                vatId,
                "en",
                currency,
                email,
                phone,
                status,
                group,
                "B",
                agentCode,
                creditLimit,
                30,
                paymentMethod,
                deliveryPolicy,
                null,
                address(),
                deliveryAddresses,
                contacts,
                List.of(new Branch("MAIN", "Main shop", address())),
                externalKey);
    }

    private Address address() {
        return new Address(name, "Strada Horea 12", null, "400174", city, null, country, null);
    }
}
