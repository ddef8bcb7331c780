package io.comanda.desk.domain;

import io.comanda.desk.Found.ProductHit;
import io.comanda.platform.query.Conditions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds products by words of number, bar code or a name in any language; without such a hit by the most similar name. */
@Component
public class ProductFinder {

    private static final String SELECT =
            """
            select number, coalesce(names ->> ?, names ->> 'en', (select value from jsonb_each_text(names) limit 1)) as name,
                   gtin, active
            from catalog_product""";

    private final JdbcClient jdbc;

    ProductFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those still sold first. */
    public List<ProductHit> find(Words words, int limit, Locale locale) {
        var exact =
                words.areLongEnough() ? words.in("search_text") : new Conditions().and("number = ?", words.number());
        var hits = read(exact, " order by active desc, number limit ?", locale, limit);
        if (!hits.isEmpty() || !words.mayBeMisspelt()) {
            return hits;
        }
        var similar = new Conditions().and("platform_fold(?) <% search_text", words.text());
        return read(similar, " order by platform_fold(?) <<-> search_text limit ?", locale, words.text(), limit);
    }

    /** Products of exactly these numbers or bar codes, by what was asked for in capitals. */
    public Map<String, ProductHit> named(List<String> numbers, Locale locale) {
        var asked = numbers.stream()
                .flatMap(number -> Stream.of(number, number.toUpperCase(Locale.ROOT)))
                .distinct()
                .toArray(String[]::new);
        var found = new HashMap<String, ProductHit>();
        read(
                        new Conditions().and("number = any (?) or gtin = any (?)", (Object) asked, (Object) asked),
                        " limit ?",
                        locale,
                        asked.length)
                .forEach(hit -> {
                    if (hit.gtin() != null) {
                        found.put(hit.gtin(), hit);
                    }
                    found.put(hit.number().toUpperCase(Locale.ROOT), hit);
                });
        return found;
    }

    private List<ProductHit> read(Conditions conditions, String order, Locale locale, Object... more) {
        return jdbc.sql(SELECT + conditions.sql() + order)
                .param(locale.getLanguage())
                .params(conditions.params(more))
                .query((row, n) -> new ProductHit(
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("gtin"),
                        row.getBoolean("active")))
                .list();
    }
}
