package io.comanda.catalog;

/** How a product is taxed wherever it is sold; what that means in percent is each country's law. */
public enum TaxCategory {
    STANDARD,
    REDUCED,
    /** The second, lower reduced rate of countries that have one. */
    SUPER_REDUCED,
    ZERO,
    EXEMPT
}
