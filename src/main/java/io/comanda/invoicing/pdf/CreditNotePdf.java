package io.comanda.invoicing.pdf;

import io.comanda.platform.documents.DocumentRenderer;
import io.comanda.platform.pdf.SalesDocument;
import io.comanda.platform.pdf.SalesLayout;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Corrects an invoice that was issued. */
@Component
class CreditNotePdf implements DocumentRenderer<SalesDocument> {

    private final SalesLayout layout;

    CreditNotePdf(SalesLayout layout) {
        this.layout = layout;
    }

    @Override
    public String kind() {
        return "credit-note";
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
