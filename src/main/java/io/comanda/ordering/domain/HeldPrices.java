package io.comanda.ordering.domain;

import io.comanda.catalog.ProductView;
import io.comanda.kernel.VatRate;
import io.comanda.ordering.QuotedLine;
import io.comanda.ordering.QuotedPrices;
import io.comanda.pricing.PriceStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** From offered prices to agreed lines: the net stays to the cent, and the explanation says where it comes from. */
final class HeldPrices {

    private final QuotedPrices quoted;
    private final Map<String, ProductView> products;
    private final Function<ProductView, VatRate> vat;

    HeldPrices(QuotedPrices quoted, Map<String, ProductView> products, Function<ProductView, VatRate> vat) {
        this.quoted = quoted;
        this.products = products;
        this.vat = vat;
    }

    List<AgreedLine> agree() {
        return quoted.lines().stream().map(this::agree).toList();
    }

    private AgreedLine agree(QuotedLine line) {
        var product = Objects.requireNonNull(products.get(line.productNumber()));
        var explanation = new ArrayList<>(line.priceExplanation());
        explanation.add(new PriceStep(
                PriceStep.QUOTED,
                Map.of("number", quoted.number(), "day", quoted.quotedOn().toString())));
        return new AgreedLine(
                line.lineNo(),
                line.productNumber(),
                line.name(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.discount(),
                line.net(),
                vat.apply(product),
                product.stocked(),
                explanation);
    }
}
