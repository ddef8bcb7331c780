package io.comanda.customer;

import io.comanda.kernel.Address;
import io.comanda.kernel.Email;
import io.comanda.kernel.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the other modules see him.
 *
 * @param email null for a customer who has none: he gets no mails
 * @param groupCode whose prices he pays
 * @param customerClass A, B or C by importance
 * @param defaultPaymentMethod ACCOUNT, CARD, TRANSFER or COD
 */
public record CustomerView(
        String number,
        String name,
        @Nullable String vatId,
        String language,
        String currency,
        @Nullable Email email,
        @Nullable String phone,
        CustomerStatus status,
        String groupCode,
        String customerClass,
        @Nullable String agentCode,
        Money creditLimit,
        int paymentTermDays,
        String defaultPaymentMethod,
        DeliveryPolicy deliveryPolicy,
        @Nullable String defaultWarehouse,
        Address billingAddress,
        List<DeliveryAddress> deliveryAddresses,
        List<Contact> contacts,
        List<Branch> branches) {

    /** The delivery address of a code. */
    public Optional<Address> deliveryAddress(String code) {
        return deliveryAddresses.stream()
                .filter(address -> address.code().equals(code))
                .map(DeliveryAddress::address)
                .findFirst();
    }

    static CustomerView of(CustomerDraft draft, String number) {
        return new CustomerView(
                number,
                draft.name(),
                draft.vatId(),
                draft.language(),
                draft.currency(),
                draft.email() == null ? null : new Email(draft.email()),
                draft.phone(),
                draft.status(),
                draft.groupCode(),
                draft.customerClass(),
                draft.agentCode(),
                new Money(draft.creditLimit(), draft.currency()),
                draft.paymentTermDays(),
                draft.defaultPaymentMethod(),
                draft.deliveryPolicy(),
                draft.defaultWarehouse(),
                draft.billingAddress(),
                draft.deliveryAddresses(),
                draft.contacts(),
                draft.branches());
    }
}
