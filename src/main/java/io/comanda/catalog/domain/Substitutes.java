package io.comanda.catalog.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What may be delivered instead of a product. */
@Repository
public class Substitutes {

    private final JdbcClient jdbc;

    Substitutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Active ones by product, the best first. */
    public Map<String, List<String>> of(Collection<String> productNumbers) {
        return jdbc
                .sql(
                        """
                        select s.product_number, s.substitute_number
                        from catalog_substitute s
                        join catalog_product p on p.number = s.substitute_number and p.active
                        where s.product_number = any (cast(? as text[]))
                        order by s.product_number, s.position""")
                .param(productNumbers.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString("product_number"), row.getString("substitute_number")))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    public List<String> all(String productNumber) {
        return jdbc.sql("select substitute_number from catalog_substitute where product_number = ? order by position")
                .param(productNumber)
                .query(String.class)
                .list();
    }

    public void replace(String productNumber, List<String> approved) {
        jdbc.sql("delete from catalog_substitute where product_number = ?")
                .param(productNumber)
                .update();
        jdbc.sql(
                        """
                        insert into catalog_substitute (product_number, substitute_number, position)
                        select ?, s.number, s.position
                        from unnest(cast(? as text[])) with ordinality as s (number, position)""")
                .params(productNumber, approved.toArray(String[]::new))
                .update();
    }
}
