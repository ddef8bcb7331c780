package io.comanda.shipping.pdf;

import io.comanda.platform.documents.DocumentRenderer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a customer sticks on the parcel he sends back. */
@Component
class ReturnLabelPdf implements DocumentRenderer<LabelFacts> {

    private final LabelPdf labels;

    ReturnLabelPdf(LabelPdf labels) {
        this.labels = labels;
    }

    @Override
    public String kind() {
        return "return-label";
    }

    @Override
    public Class<LabelFacts> factsType() {
        return LabelFacts.class;
    }

    @Override
    public byte[] render(LabelFacts facts, Locale language) {
        return labels.render(facts, "return-label.title", "fact.returnNumber", language);
    }
}
