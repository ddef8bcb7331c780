package io.comanda.invoicing.electronic;

/**
 * An electronic invoice keeps all rules, and its files are fixed.
 *
 * @param orderNumber the first of the orders it is about
 * @param language of its paper
 * @param facturX the document that is the PDF with data
 */
public record ElectronicInvoiceReady(ElectronicInvoice invoice, String orderNumber, String language, long facturX) {}
