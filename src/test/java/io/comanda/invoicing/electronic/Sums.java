package io.comanda.invoicing.electronic;

import io.comanda.kernel.Money;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

/** Net, tax and gross as a file says them. */
final class Sums {

    private Sums() {}

    static List<Money> ofUbl(byte[] file, String currency) throws Exception {
        return sums(
                file,
                currency,
                "//*[local-name()='TaxExclusiveAmount']",
                "/*/*[local-name()='TaxTotal'][1]/*[local-name()='TaxAmount']",
                "//*[local-name()='TaxInclusiveAmount']");
    }

    static List<Money> ofCii(byte[] file, String currency) throws Exception {
        return sums(
                file,
                currency,
                "//*[local-name()='TaxBasisTotalAmount']",
                "//*[local-name()='TaxTotalAmount'][1]",
                "//*[local-name()='GrandTotalAmount']");
    }

    private static List<Money> sums(byte[] file, String currency, String... places) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        return Stream.of(places)
                .map(place -> Money.of(text(document, place), currency))
                .toList();
    }

    private static String text(Document document, String place) {
        try {
            return XPathFactory.newInstance().newXPath().evaluate(place, document);
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(place, e);
        }
    }
}
