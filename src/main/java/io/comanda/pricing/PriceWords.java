package io.comanda.pricing;

import io.comanda.platform.text.Formats;
import io.comanda.platform.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the steps of a price in the reader's language, figures and days as he writes them. */
@Component
public class PriceWords {

    /** A price shows its cents, however round it is. */
    private static final Set<String> PRICES = Set.of("price", "amount");

    private static final Set<String> FIGURES = Set.of("minQuantity", "rate", "percent");
    private static final Set<String> DAYS = Set.of("day");

    private final Texts texts;

    PriceWords(Texts texts) {
        this.texts = texts;
    }

    public List<String> in(Locale locale, List<PriceStep> steps) {
        return steps.stream()
                .map(step -> texts.get(locale, step.textKey(), readable(locale, step.facts())))
                .toList();
    }

    private static Map<String, Object> readable(Locale locale, Map<String, String> facts) {
        var readable = new HashMap<String, Object>(facts);
        readable.replaceAll((name, value) -> readable(locale, name, String.valueOf(value)));
        return readable;
    }

    private static Object readable(Locale locale, String name, String value) {
        if (PRICES.contains(name)) {
            return new Formats(locale).number(new BigDecimal(value), 2, 6);
        }
        if (FIGURES.contains(name)) {
            return new BigDecimal(value);
        }
        return DAYS.contains(name) ? LocalDate.parse(value) : value;
    }
}
