package io.comanda.pricing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.comanda.pricing.domain.FoundPrice;
import io.comanda.pricing.domain.Prices;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a customer pays, and why. */
@Service
public class Pricing {

    private final Prices prices;

    Pricing(Prices prices) {
        this.prices = prices;
    }

    /** The price of each item, in the order asked; refuses if one has none. */
    @Transactional(readOnly = true)
    public List<Price> price(PriceRequest request) {
        var found = prices.find(request);
        if (found.size() < request.items().size()) {
            throw new NoPrice(missing(request, found));
        }
        return found.stream()
                .map(price -> Calculation.of(price, request.currency()))
                .toList();
    }

    /** The price of each item that has one, by its position in the request. */
    @Transactional(readOnly = true)
    public Map<Integer, Price> known(PriceRequest request) {
        return prices.find(request).stream()
                .collect(toMap(FoundPrice::item, price -> Calculation.of(price, request.currency())));
    }

    private static List<String> missing(PriceRequest request, List<FoundPrice> found) {
        var priced = found.stream().map(FoundPrice::productNumber).collect(toSet());
        return request.items().stream()
                .map(PriceRequest.Item::productNumber)
                .filter(product -> !priced.contains(product))
                .distinct()
                .toList();
    }
}
