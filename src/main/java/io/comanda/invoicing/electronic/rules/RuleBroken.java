package io.comanda.invoicing.electronic.rules;

/**
 * A rule that a document does not keep.
 *
 * @param rule its official id, for instance {@code BR-CO-15}
 * @param fatal whether the document is invalid because of it; otherwise the rule only warns
 * @param place where in the document, as an XPath without namespaces
 * @param text the official words
 */
public record RuleBroken(String rule, boolean fatal, String place, String text) {}
