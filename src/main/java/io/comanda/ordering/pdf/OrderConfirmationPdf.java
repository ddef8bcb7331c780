package io.comanda.ordering.pdf;

import io.comanda.platform.documents.DocumentRenderer;
import io.comanda.platform.pdf.SalesDocument;
import io.comanda.platform.pdf.SalesLayout;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the customer what we understood and will deliver. */
@Component
class OrderConfirmationPdf implements DocumentRenderer<SalesDocument> {

    private final SalesLayout layout;

    OrderConfirmationPdf(SalesLayout layout) {
        this.layout = layout;
    }

    @Override
    public String kind() {
        return "order-confirmation";
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
