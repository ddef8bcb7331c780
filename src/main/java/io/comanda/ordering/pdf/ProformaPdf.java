package io.comanda.ordering.pdf;

import io.comanda.platform.documents.DocumentRenderer;
import io.comanda.platform.pdf.SalesDocument;
import io.comanda.platform.pdf.SalesLayout;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Asks for money in advance; no tax document. */
@Component
class ProformaPdf implements DocumentRenderer<SalesDocument> {

    private final SalesLayout layout;

    ProformaPdf(SalesLayout layout) {
        this.layout = layout;
    }

    @Override
    public String kind() {
        return "proforma";
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
