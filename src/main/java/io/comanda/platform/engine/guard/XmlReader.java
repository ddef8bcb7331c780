package io.comanda.platform.engine.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that may be hostile: no DOCTYPE, no entities, nothing from outside, bounded in depth and number. */
final class XmlReader extends DefaultHandler {

    private static final int DEEPEST = 40;
    private static final int MOST = 20_000;
    private static final SAXParserFactory PARSERS = parsers();

    private @Nullable Locator locator;
    private @Nullable XmlNode root;
    private @Nullable XmlNode current;
    private int depth;
    private int count;

    private XmlReader() {}

    /** The root, or nothing after a finding. */
    static Optional<XmlNode> read(byte[] content, Findings findings) {
        var reader = new XmlReader();
        try {
            parser().parse(new ByteArrayInputStream(content), reader);
            return Optional.ofNullable(reader.root);
        } catch (SAXParseException e) {
            var message = String.valueOf(e.getMessage());
            var code = message.toUpperCase(Locale.ROOT).contains("DOCTYPE") ? "doctype" : "not-xml";
            findings.add(reader.place(), e.getLineNumber(), code, message);
        } catch (SAXException | IOException e) {
            findings.add("not-xml", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (++depth > DEEPEST || ++count > MOST) {
            throw new SAXParseException("Too deep or too many elements", locator);
        }
        var line = locator == null ? 0 : locator.getLineNumber();
        current = new XmlNode(uri, local, line, current);
        if (root == null) {
            root = current;
        }
        for (var i = 0; i < attributes.getLength(); i++) {
            current.set(attributes.getURI(i), attributes.getLocalName(i), attributes.getValue(i));
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (current != null) {
            current.append(new String(text, start, length));
        }
    }

    /** A style sheet or the like: fetched by others, if not by us. */
    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        throw new SAXParseException("DOCTYPE or instruction: " + target, locator);
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        depth--;
        if (current != null) {
            current = current.parent().orElse(null);
        }
    }

    private String place() {
        return Optional.ofNullable(current).flatMap(XmlNode::nearestId).orElse("document");
    }

    private static SAXParserFactory parsers() {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized SAXParser parser() throws SAXException {
        try {
            return PARSERS.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
