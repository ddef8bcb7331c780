package io.comanda.customer;

/**
 * A customer as he is edited: what was last said about him.
 *
 * @param agreed ways to pay; kept apart from what imports say of him
 * @param version to be given back with a change, so that nobody's work is overwritten unseen
 */
public record CustomerSheet(String number, CustomerDraft customer, AgreedMethods agreed, long version) {}
