package io.comanda.invoicing.electronic.xml;

import io.comanda.invoicing.electronic.ElectronicFormat;
import io.comanda.invoicing.electronic.ElectronicInvoice;
import io.comanda.platform.documents.DocumentRenderer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The electronic invoice as a file of CII. */
@Component
class CiiFile implements DocumentRenderer<ElectronicInvoice> {

    @Override
    public String kind() {
        return ElectronicFormat.CII.kind();
    }

    @Override
    public Class<ElectronicInvoice> factsType() {
        return ElectronicInvoice.class;
    }

    @Override
    public byte[] render(ElectronicInvoice facts, Locale language) {
        return Cii.write(facts);
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }
}
