package io.comanda.catalog;

/** How a product wants to be handled; carriers and packing are chosen by it. */
public enum GoodsClass {
    NORMAL,
    CLOTHING,
    FRAGILE,
    FRESH,
    DANGEROUS,
    BULKY
}
