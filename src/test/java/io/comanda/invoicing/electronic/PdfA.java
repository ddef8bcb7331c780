package io.comanda.invoicing.electronic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a file. */
final class PdfA {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfA() {}

    /** Everything that keeps it from being PDF/A-3. */
    static List<String> faults(byte[] pdf)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
                var validator = Foundries.defaultInstance().createValidator(parser.getFlavour(), false)) {
            var result = validator.validate(parser);
            if (parser.getFlavour().getPart() != PDFAFlavour.Specification.ISO_19005_3) {
                return List.of("It calls itself " + parser.getFlavour());
            }
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    /** The data inside. */
    static byte[] data(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            return Objects.requireNonNull(files.get("factur-x.xml"))
                    .getEmbeddedFile()
                    .toByteArray();
        }
    }
}
