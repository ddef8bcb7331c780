package io.comanda.platform.transfers;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements within elements, in the order they are called. */
final class Xml {

    private final XMLStreamWriter writer;

    Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** The root {@code Document} in its namespace. */
    void document(String namespace, Runnable content) {
        write(() -> {
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement("Document");
            writer.writeDefaultNamespace(namespace);
        });
        content.run();
        write(() -> {
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        });
    }

    void element(String name, Runnable content) {
        write(() -> writer.writeStartElement(name));
        content.run();
        write(writer::writeEndElement);
    }

    void text(String name, String value) {
        element(name, () -> write(() -> writer.writeCharacters(value)));
    }

    void text(String name, String value, String attribute, String attributeValue) {
        element(
                name,
                () -> write(() -> {
                    writer.writeAttribute(attribute, attributeValue);
                    writer.writeCharacters(value);
                }));
    }

    private interface Step {
        void take() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot write XML", e);
        }
    }
}
