package io.comanda.catalog;

/** Implemented by each module that keeps product numbers, so that no product disappears under it. */
public interface ProductUse {

    /** Selects those of the products {@code :numbers} the module still needs. */
    String query();
}
