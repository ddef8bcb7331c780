package io.comanda.fulfilment;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.kernel.Money;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.ordering.PlaceOrder;
import io.comanda.ordering.PlacingRule;
import io.comanda.payment.PaymentMethod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Nobody asks for a delivery that his channel does not offer, or that does not take these goods to this place. */
@Component
class OfferedServiceRule implements PlacingRule {

    private final DeliveryOffers offers;
    private final Catalog catalog;

    OfferedServiceRule(DeliveryOffers offers, Catalog catalog) {
        this.offers = offers;
        this.catalog = catalog;
    }

    @Override
    public List<Violation> against(Placing placing) {
        var wanted = placing.wish().deliveryService();
        if (wanted == null || isOffered(wanted, placing)) {
            return List.of();
        }
        return List.of(new Violation(
                "/deliveryService", "notOffered", "is not offered for this order", Map.of("service", wanted)));
    }

    /** The value is not known yet: it decides about money, not about whether they take it. */
    private boolean isOffered(String wanted, Placing placing) {
        var nothing = Money.zero(placing.currency());
        var cash = placing.paymentMethod().equals(PaymentMethod.COD.name()) ? nothing : null;
        return offers.of(placing.wish().channel(), goods(placing.wish()), placing.deliverTo(), nothing, cash).stream()
                .anyMatch(option -> option.service().equals(wanted));
    }

    private List<Goods> goods(PlaceOrder wish) {
        var products = catalog.products(
                wish.lines().stream().map(PlaceOrder.Line::productNumber).toList());
        return wish.lines().stream()
                .filter(line -> Optional.ofNullable(products.get(line.productNumber()))
                        .filter(ProductView::stocked)
                        .isPresent())
                .map(line -> new Goods(line.productNumber(), line.quantity()))
                .toList();
    }
}
