package io.comanda.catalog;

import io.comanda.catalog.domain.Products;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes products out of the catalogue that came in by mistake. */
@Service
public class Withdrawal {

    private final Products products;
    private final List<ProductUse> uses;

    Withdrawal(Products products, List<ProductUse> uses) {
        this.products = products;
        this.uses = uses;
    }

    /** Removes those that nobody needs and nobody has changed since they were created. Returns their numbers. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> removeUnused(Collection<String> productNumbers) {
        var unused = new HashSet<>(productNumbers);
        uses.forEach(use -> unused.removeAll(use.used(productNumbers)));
        return products.removeUntouched(unused);
    }
}
