package io.comanda.purchasing;

/**
 * A supplier as he is edited: what was last said about him.
 *
 * @param version to be given back with a change, so that nobody's work is overwritten unseen
 */
public record SupplierSheet(String number, SupplierDraft supplier, long version) {}
