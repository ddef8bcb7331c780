package io.comanda.fulfilment;

import io.comanda.fulfilment.domain.Consignment;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.ordering.OrderView;
import io.comanda.shipping.DeliveryOption;
import io.comanda.shipping.DeliveryOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which delivery can be asked for with an order: by its goods, where they go, and the channel it comes by. */
@Service
@Transactional(readOnly = true)
public class DeliveryOffers {

    private final DeliveryOptions options;
    private final Consignment consignment;

    DeliveryOffers(DeliveryOptions options, Consignment consignment) {
        this.options = options;
        this.consignment = consignment;
    }

    /** The cheapest first; nothing for an order of which nothing travels. */
    public List<DeliveryOption> of(OrderView order) {
        return of(
                order.channel(),
                order.openLines().stream().map(Goods::of).toList(),
                order.deliveryAddress(),
                order.totals().net(),
                "COD".equals(order.paymentMethod()) ? order.gross() : null);
    }

    List<DeliveryOption> of(String channel, List<Goods> goods, Address to, Money value, @Nullable Money cash) {
        return goods.isEmpty() ? List.of() : options.of(channel, consignment.facts(goods, to, value, cash));
    }
}
