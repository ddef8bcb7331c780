package io.comanda.invoicing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the house invoices.
 *
 * @param mailAttachment what customers get with the mail of their invoice
 */
@ConfigurationProperties("comanda.invoicing")
public record InvoicingProperties(@DefaultValue("PDF") MailAttachment mailAttachment) {

    /** The file that comes with the mail. */
    public enum MailAttachment {
        /** The plain PDF, as soon as the invoice is posted. */
        PDF,
        /** The PDF with the data inside, as soon as the official rules hold; until then there is no mail. */
        FACTUR_X
    }
}
