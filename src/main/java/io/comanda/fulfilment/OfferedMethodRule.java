package io.comanda.fulfilment;

import io.comanda.kernel.Refusal.Violation;
import io.comanda.ordering.PlacingRule;
import io.comanda.payment.PaymentMethod;
import io.comanda.platform.text.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Nobody places an order to be paid in a way that his channel does not offer, or that was not agreed on with him. */
@Component
class OfferedMethodRule implements PlacingRule {

    private final PaymentWays ways;
    private final Texts texts;

    OfferedMethodRule(PaymentWays ways, Texts texts) {
        this.ways = ways;
        this.texts = texts;
    }

    @Override
    public List<Violation> against(Placing placing) {
        var channel = placing.wish().channel();
        var paymentMethod = placing.paymentMethod();
        if (ways.offered(channel, placing.wish().customerNumber()).contains(PaymentMethod.valueOf(paymentMethod))) {
            return List.of();
        }
        var facts = Map.<String, Object>of("method", paymentMethod, "channel", channel);
        return List.of(new Violation(
                "/paymentMethod",
                "notOffered",
                texts.get(LocaleContextHolder.getLocale(), "refusal.payment.MethodNotOffered.detail", facts)));
    }
}
