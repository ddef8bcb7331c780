package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import java.util.Optional;

/**
 * A card provider outside. Every operation carries a key: given again, it does nothing new and answers as it did the first
 * time. A call that gets no answer, or one that the provider cannot work, throws
 * {@link io.comanda.payment.ProviderUnavailable}.
 */
public interface PaymentProvider {

    /** As it stands in the ledger and in the path of its callbacks. */
    String name();

    /** Reserves the amount. A decline is an answer, not an exception. */
    ProviderPayment authorize(String key, String merchantReference, Money amount, String token);

    ProviderPayment capture(String key, String reference, Money amount);

    /** Gives the reserved money back; leaves a payment that is still being decided as it is. */
    ProviderPayment voidAuthorization(String key, String reference);

    ProviderPayment refund(String key, String reference, Money amount);

    /** The truth about a payment, by our own reference; empty if the provider never heard of it. */
    Optional<ProviderPayment> read(String merchantReference);
}
