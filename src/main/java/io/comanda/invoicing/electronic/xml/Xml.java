package io.comanda.invoicing.electronic.xml;

import io.comanda.kernel.Money;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes elements in the order they are named; what is missing leaves no empty element behind. */
final class Xml {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
    private final XMLStreamWriter out;
    private final Map<String, String> namespaces;

    private Xml(Map<String, String> namespaces) throws XMLStreamException {
        this.namespaces = namespaces;
        out = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /** A document. @param namespaces by prefix; the empty prefix is the default one */
    static byte[] document(String root, Map<String, String> namespaces, Consumer<Xml> content) {
        try {
            var xml = new Xml(namespaces);
            xml.out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.start(root);
            for (var namespace : namespaces.entrySet()) {
                xml.out.writeNamespace(namespace.getKey(), namespace.getValue());
            }
            content.accept(xml);
            xml.out.writeEndDocument();
            xml.out.close();
            return xml.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml element(String name, Runnable content) {
        return write(() -> {
            start(name);
            content.run();
            out.writeEndElement();
        });
    }

    Xml text(String name, @Nullable Object value) {
        return value == null ? this : write(() -> leaf(name, value));
    }

    Xml text(String name, @Nullable Object value, String attribute, String attributeValue) {
        return value == null
                ? this
                : write(() -> {
                    start(name);
                    out.writeAttribute(attribute, attributeValue);
                    out.writeCharacters(legal(value));
                    out.writeEndElement();
                });
    }

    /** With its currency as an attribute. */
    Xml amount(String name, @Nullable Money money) {
        return money == null ? this : text(name, money.amount().toPlainString(), "currencyID", money.currency());
    }

    private void start(String name) throws XMLStreamException {
        var colon = name.indexOf(':');
        var prefix = name.substring(0, Math.max(0, colon));
        out.writeStartElement(prefix, name.substring(colon + 1), namespaces.getOrDefault(prefix, ""));
    }

    private void leaf(String name, Object value) throws XMLStreamException {
        start(name);
        out.writeCharacters(legal(value));
        out.writeEndElement();
    }

    /** Without the characters that XML 1.0 cannot hold. */
    private static String legal(Object value) {
        var text = new StringBuilder();
        value.toString().codePoints().filter(Xml::isLegal).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isLegal(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    private Xml write(Part part) {
        try {
            part.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Part {
        void write() throws XMLStreamException;
    }
}
