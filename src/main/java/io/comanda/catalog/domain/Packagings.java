package io.comanda.catalog.domain;

import io.comanda.catalog.Packaging;
import io.comanda.catalog.ScannedProduct;
import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In what products come. */
@Repository
public class Packagings {

    private final JdbcClient jdbc;

    Packagings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Packaging> of(String productNumber) {
        return jdbc.sql("select * from catalog_packaging where product_number = ? order by factor, code")
                .param(productNumber)
                .query((row, n) -> new Packaging(
                        row.getString("code"), row.getBigDecimal("factor").stripTrailingZeros(), row.getString("gtin")))
                .list();
    }

    /** The first bar code that means something else. */
    public Optional<String> taken(String productNumber, List<Packaging> all) {
        return jdbc.sql(
                        """
                        select g.gtin
                        from unnest(cast(? as text[])) with ordinality as g (gtin, position)
                        where exists (select from catalog_product p where p.gtin = g.gtin)
                           or exists (select from catalog_packaging p
                                      where p.gtin = g.gtin and p.product_number <> ?)
                           or (select count(*) from unnest(cast(? as text[])) as o (gtin) where o.gtin = g.gtin) > 1
                        order by g.position limit 1""")
                .params(gtins(all), productNumber, gtins(all))
                .query(String.class)
                .optional();
    }

    public void replace(String productNumber, List<Packaging> all) {
        jdbc.sql("delete from catalog_packaging where product_number = ?")
                .param(productNumber)
                .update();
        jdbc.sql(
                        """
                        insert into catalog_packaging (product_number, code, factor, gtin)
                        select ?, p.* from unnest(cast(? as text[]), cast(? as numeric[]), cast(? as text[]))
                            as p (code, factor, gtin)""")
                .params(
                        productNumber,
                        all.stream().map(Packaging::code).toArray(String[]::new),
                        all.stream().map(Packaging::factor).toArray(BigDecimal[]::new),
                        all.stream().map(Packaging::gtin).toArray(String[]::new))
                .update();
    }

    /** A code with leading zeros is the same code. */
    public List<ScannedProduct> withCode(String code) {
        var gtin = code.replaceFirst("^0+(?=\\d{8,})", "");
        var codes = new String[] {code, gtin, "0" + gtin};
        return jdbc.sql(
                        """
                        select number, null as packaging, 1 as factor from catalog_product
                        where number = ? or gtin = any (?)
                        union all
                        select product_number, code, factor from catalog_packaging where gtin = any (?)
                        order by number, factor limit 20""")
                .params(code, codes, codes)
                .query((row, n) -> new ScannedProduct(
                        row.getString("number"), row.getString("packaging"), Quantity.of(row.getBigDecimal("factor"))))
                .list();
    }

    private static String[] gtins(List<Packaging> all) {
        return all.stream().map(Packaging::gtin).filter(Objects::nonNull).toArray(String[]::new);
    }
}
