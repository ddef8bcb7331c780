package io.comanda.payment.domain;

import io.comanda.kernel.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A card provider outside. Every operation carries a key: given again, it does nothing new and answers how things stand. A
 * call that gets no answer, or one that the provider cannot work, throws {@link io.comanda.payment.ProviderUnavailable}.
 */
public interface PaymentProvider {

    /** As it stands in the ledger and in the path of its callbacks. */
    String name();

    /** Reserves the amount. A decline is an answer, not an exception. */
    ProviderPayment authorize(Authorization asked);

    ProviderPayment capture(String key, String reference, Money amount);

    /** Gives the reserved money back; leaves a payment that is still being decided as it is. */
    ProviderPayment voidAuthorization(String key, String reference);

    ProviderPayment refund(String key, String reference, Money amount);

    /**
     * The truth about a payment; empty if the provider never heard of it.
     *
     * @param merchantReference ours
     * @param reference the provider's, where an answer ever told it
     */
    Optional<ProviderPayment> read(String merchantReference, @Nullable String reference);

    /** The truth about the payment that a callback names; empty if it is none of ours. */
    Optional<ProviderPayment> named(String reference);
}
