package io.comanda.payment;

import io.comanda.payment.domain.CardProviders;
import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.settings.KeptSettings;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which ways to pay are offered where. */
@Service
@Transactional
public class PaymentMethods {

    private final Choice<OfferedMethods> offers;
    private final CardProviders cards;

    PaymentMethods(PaymentProperties properties, KeptSettings settings, CardProviders cards) {
        this.offers = settings.choice("payment-methods", OfferedMethods.class, () -> OfferedMethods.preset(properties));
        this.cards = cards;
    }

    /** The ways to pay that a channel offers; no cards where no provider is configured. */
    public Set<PaymentMethod> offered(String channel) {
        var offered = EnumSet.noneOf(PaymentMethod.class);
        offered.addAll(offers.now().of(channel));
        if (cards.current().isEmpty()) {
            offered.remove(PaymentMethod.CARD);
        }
        return offered;
    }

    /** What is offered where, as an administrator set it. */
    @Transactional(readOnly = true)
    public KeptSetting<OfferedMethods> offers() {
        return offers.read();
    }

    /** Holds for what is placed or paid in another way from now on. */
    public KeptSetting<OfferedMethods> offer(OfferedMethods methods, long version) {
        return offers.keep(methods, version);
    }
}
