package io.comanda.ordering.domain;

import io.comanda.catalog.ProductUse;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders name their products. */
@Component
class OrderedProducts implements ProductUse {

    private final JdbcClient jdbc;

    OrderedProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> used(Collection<String> productNumbers) {
        return jdbc.sql(
                        """
                        select distinct product_number from ordering_order_line where product_number = any (:numbers)""")
                .param("numbers", productNumbers.toArray(String[]::new))
                .query(String.class)
                .set();
    }
}
