package io.comanda.catalog;

/**
 * A product as it is edited: what was last said about it.
 *
 * @param version to be given back with a change, so that nobody's work is overwritten unseen
 */
public record ProductSheet(ProductDraft product, long version) {}
