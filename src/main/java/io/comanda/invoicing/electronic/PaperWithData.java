package io.comanda.invoicing.electronic;

import io.comanda.platform.pdf.SalesDocument;

/** The facts of a Factur-X: what stands on its pages, and the data inside. */
public record PaperWithData(ElectronicInvoice data, SalesDocument paper) {}
