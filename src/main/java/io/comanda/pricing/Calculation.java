package io.comanda.pricing;

import io.comanda.kernel.Percent;
import io.comanda.pricing.domain.FoundPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From what the tables say to what one unit costs, with each step told. */
final class Calculation {

    private static final int CONVERTED_DECIMALS = 4;
    private static final int DECIMALS = 6;

    private Calculation() {}

    static Price of(FoundPrice found, String currency) {
        var steps = new ArrayList<PriceStep>();
        var listPrice = listPrice(found, currency, steps);
        var discount = discount(found, steps);
        var unitPrice = discount.isZero()
                ? listPrice
                : plain(listPrice.multiply(discount.remainder()).setScale(DECIMALS, RoundingMode.HALF_UP));
        var list = found.listCode() == null ? Price.INDIVIDUAL : found.listCode();
        return new Price(found.productNumber(), listPrice, discount, unitPrice, list, List.copyOf(steps));
    }

    private static BigDecimal listPrice(FoundPrice found, String currency, List<PriceStep> steps) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("price", plain(found.price()).toPlainString());
        facts.put("currency", found.currency());
        facts.put("minQuantity", found.minQuantity().stripTrailingZeros().toPlainString());
        if (found.listCode() != null) {
            facts.put("list", found.listCode());
        }
        steps.add(new PriceStep(found.source(), facts));
        return found.rate() == null ? plain(found.price()) : converted(found, found.rate(), currency, steps);
    }

    private static BigDecimal converted(FoundPrice found, BigDecimal rate, String currency, List<PriceStep> steps) {
        var price = plain(found.price().multiply(rate).setScale(CONVERTED_DECIMALS, RoundingMode.HALF_UP));
        steps.add(new PriceStep(
                "converted",
                Map.of(
                        "price", price.toPlainString(),
                        "currency", currency,
                        "rate", rate.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString(),
                        "day", String.valueOf(found.rateDay()))));
        return price;
    }

    private static Percent discount(FoundPrice found, List<PriceStep> steps) {
        if (found.discount() == null) {
            return Percent.ZERO;
        }
        var percent = Percent.of(found.discount());
        var facts = new LinkedHashMap<String, String>();
        facts.put("percent", percent.value().toPlainString());
        if (found.discountFor() != null) {
            facts.put("for", found.discountFor());
        }
        if (found.discountOn() != null) {
            facts.put("on", found.discountOn());
        }
        steps.add(new PriceStep(discountKind(found), facts));
        return percent;
    }

    private static String discountKind(FoundPrice found) {
        if (found.discountOn() == null) {
            return "discountOnAll";
        }
        return found.discountOn().equals(found.productNumber()) ? "discountOnProduct" : "discountOnFamily";
    }

    /** As few decimals as the value needs, but two at least. */
    private static BigDecimal plain(BigDecimal price) {
        var stripped = price.stripTrailingZeros();
        return stripped.scale() < 2 ? stripped.setScale(2) : stripped;
    }
}
