package io.comanda.catalog;

import static java.util.stream.Collectors.joining;

import io.comanda.catalog.domain.Products;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes products out of the catalogue that came in by mistake. */
@Service
public class Withdrawal {

    private final Products products;
    private final JdbcClient jdbc;
    private final String used;

    Withdrawal(Products products, JdbcClient jdbc, List<ProductUse> uses) {
        this.products = products;
        this.jdbc = jdbc;
        this.used = uses.stream().map(ProductUse::query).collect(joining(" union "));
    }

    /** Removes those that nobody needs and nobody has changed since they were created. Returns their numbers. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> removeUnused(Collection<String> productNumbers) {
        var unused = new HashSet<>(productNumbers);
        jdbc.sql(used)
                .param("numbers", productNumbers.toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(unused::remove);
        return products.removeUntouched(unused);
    }
}
