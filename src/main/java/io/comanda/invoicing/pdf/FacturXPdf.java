package io.comanda.invoicing.pdf;

import io.comanda.invoicing.electronic.DocumentType;
import io.comanda.invoicing.electronic.ElectronicFormat;
import io.comanda.invoicing.electronic.PaperWithData;
import io.comanda.invoicing.electronic.xml.Cii;
import io.comanda.platform.company.Company;
import io.comanda.platform.documents.DocumentRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.mustangproject.ZUGFeRD.ZUGFeRDExporterFromA3;
import org.springframework.stereotype.Component;

/** The invoice as PDF/A-3 with its data inside, by Factur-X 1.0, profile EN 16931. */
@Component
class FacturXPdf implements DocumentRenderer<PaperWithData> {

    private final InvoicePdf invoicePdf;
    private final CreditNotePdf creditNotePdf;
    private final Company company;

    FacturXPdf(InvoicePdf invoicePdf, CreditNotePdf creditNotePdf, Company company) {
        this.invoicePdf = invoicePdf;
        this.creditNotePdf = creditNotePdf;
        this.company = company;
    }

    @Override
    public String kind() {
        return ElectronicFormat.FACTURX.kind();
    }

    @Override
    public Class<PaperWithData> factsType() {
        return PaperWithData.class;
    }

    @Override
    public byte[] render(PaperWithData facts, Locale language) {
        var pages = facts.data().type() == DocumentType.CREDIT_NOTE ? creditNotePdf : invoicePdf;
        return embed(pages.render(facts.paper(), language), Cii.write(facts.data()));
    }

    /** The pages are made by us and need no look at whether they are PDF/A already. */
    private byte[] embed(byte[] pages, byte[] data) {
        var out = new ByteArrayOutputStream(2 * pages.length);
        try (var exporter = new ZUGFeRDExporterFromA3()) {
            exporter.ignorePDFAErrors()
                    .load(pages)
                    .setProducer("Comanda")
                    .setCreator(company.name())
                    .setCreatorTool("Comanda")
                    .setProfile("EN16931")
                    .disableAutoClose(true)
                    .setXML(data)
                    .export(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
