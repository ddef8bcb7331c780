package io.comanda.catalog;

import java.util.Collection;
import java.util.Set;

/** Implemented by each module that keeps product numbers, so that no product disappears under it. */
public interface ProductUse {

    /** Those of the products the module still needs. */
    Set<String> used(Collection<String> productNumbers);
}
