package io.comanda.banking.formats;

import io.comanda.banking.StatementUnreadable;
import io.comanda.banking.StatementUnreadable.Why;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a document into parts. No document type, no entities, no great depth: a statement needs none of them. */
final class XmlTree {

    private static final int DEEPEST = 40;

    private XmlTree() {}

    static XmlPart read(byte[] file) {
        try {
            return read(factory().createXMLStreamReader(new ByteArrayInputStream(file)));
        } catch (XMLStreamException e) {
            var line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new StatementUnreadable(Why.XML, Math.max(0, line), "");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static XmlPart read(XMLStreamReader reader) throws XMLStreamException {
        var open = new ArrayDeque<XmlPart>();
        open.push(new XmlPart("", 1, null));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var part = part(reader);
                    open.element().parts.add(part);
                    open.push(part);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS -> open.element().text.append(reader.getText());
                case XMLStreamConstants.DTD -> throw broken(reader, "DOCTYPE");
                default -> {}
            }
            if (open.size() > DEEPEST) {
                throw broken(reader, open.element().name);
            }
        }
        return open.element();
    }

    private static XmlPart part(XMLStreamReader reader) {
        return new XmlPart(
                reader.getLocalName(), reader.getLocation().getLineNumber(), reader.getAttributeValue(null, "Ccy"));
    }

    private static StatementUnreadable broken(XMLStreamReader reader, String what) {
        return new StatementUnreadable(Why.XML, reader.getLocation().getLineNumber(), what);
    }
}
