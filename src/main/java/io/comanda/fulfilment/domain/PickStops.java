package io.comanda.fulfilment.domain;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.ProductView;
import io.comanda.fulfilment.PickList;
import io.comanda.fulfilment.ShipmentLineView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of shipments as a picker has to see them: with the number under the bar code and a picture. */
@Component
public class PickStops {

    private final Catalog catalog;

    PickStops(Catalog catalog) {
        this.catalog = catalog;
    }

    /** In the order given. */
    public List<PickList.Stop> of(Collection<ShipmentLineView> lines) {
        var numbers =
                lines.stream().map(ShipmentLineView::productNumber).distinct().toList();
        var products = catalog.products(numbers);
        var gtins = catalog.gtins(numbers);
        return lines.stream()
                .map(line -> stop(line, products.get(line.productNumber()), gtins))
                .toList();
    }

    private static PickList.Stop stop(ShipmentLineView line, @Nullable ProductView product, Map<String, String> gtins) {
        return new PickList.Stop(
                line.itemId(),
                line.locationCode(),
                line.walkSequence(),
                line.productNumber(),
                line.name(),
                gtins.get(line.productNumber()),
                product == null ? null : product.photos().stream().findFirst().orElse(null),
                line.lotNumber(),
                line.expiry(),
                line.unit(),
                line.planned(),
                line.picked(),
                line.shortReason());
    }
}
