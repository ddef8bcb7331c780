package io.comanda.invoicing.pdf;

import io.comanda.platform.documents.DocumentRenderer;
import io.comanda.platform.pdf.SalesDocument;
import io.comanda.platform.pdf.SalesLayout;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The tax document for what was supplied. */
@Component
class InvoicePdf implements DocumentRenderer<SalesDocument> {

    private final SalesLayout layout;

    InvoicePdf(SalesLayout layout) {
        this.layout = layout;
    }

    @Override
    public String kind() {
        return "invoice";
    }

    @Override
    public Class<SalesDocument> factsType() {
        return SalesDocument.class;
    }

    @Override
    public byte[] render(SalesDocument facts, Locale language) {
        return layout.render(kind(), facts, language);
    }
}
