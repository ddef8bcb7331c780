package io.comanda.invoicing.electronic;

import com.helger.cii.d16b.CCIID16B;
import com.helger.io.resource.ClassPathResource;
import com.helger.ubl21.UBL21Marshaller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The published schemas: names and order of elements. */
enum Schemas {
    UBL_INVOICE(UBL21Marshaller.getAllInvoiceXSDs()),
    UBL_CREDIT_NOTE(UBL21Marshaller.getAllCreditNoteXSDs()),
    CII(List.of(CCIID16B.getXSDResource()));

    private final Schema schema;

    Schemas(List<ClassPathResource> files) {
        try {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
            schema = factory.newSchema(files.stream()
                    .map(file -> new StreamSource(String.valueOf(file.getAsURL())))
                    .toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException(Arrays.toString(files.toArray()), e);
        }
    }

    static Schemas ofUbl(DocumentType type) {
        return type == DocumentType.CREDIT_NOTE ? UBL_CREDIT_NOTE : UBL_INVOICE;
    }

    /** Throws at the first element that is out of place. */
    void require(byte[] document) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
    }
}
