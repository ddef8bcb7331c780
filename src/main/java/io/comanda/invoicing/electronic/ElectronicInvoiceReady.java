package io.comanda.invoicing.electronic;

/**
 * An electronic invoice keeps all rules, and its files are fixed.
 *
 * @param language of its paper
 * @param facturX the document that is the PDF with data
 */
public record ElectronicInvoiceReady(ElectronicInvoice invoice, String language, long facturX) {}
