package io.comanda.platform.engine.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** An element of a model's XML with its line, its attributes and what is inside. */
final class XmlNode {

    /** An attribute's name with its namespace, which is empty for the usual ones. */
    record Key(String namespace, String name) {}

    private final String namespace;
    private final String name;
    private final int line;
    private final @Nullable XmlNode parent;
    private final Map<Key, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(String namespace, String name, int line, @Nullable XmlNode parent) {
        this.namespace = namespace;
        this.name = name;
        this.line = line;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** What the engine's own parser has read, in our form. */
    static XmlNode of(Element element, @Nullable XmlNode parent) {
        var node = new XmlNode(
                Optional.ofNullable(element.getUri()).orElse(""), element.getTagName(), element.getLine(), parent);
        for (var key : element.attributes()) {
            if (!key.startsWith("xmlns")) {
                var cut = key.lastIndexOf(':');
                node.set(cut < 0 ? "" : key.substring(0, cut), key.substring(cut + 1), element.attribute(key));
            }
        }
        node.append(element.getText());
        element.elements().forEach(child -> of(child, node));
        return node;
    }

    void set(String attributeNamespace, String attribute, String value) {
        attributes.put(new Key(attributeNamespace, attribute), value);
    }

    void append(String piece) {
        text.append(piece);
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    Optional<XmlNode> parent() {
        return Optional.ofNullable(parent);
    }

    List<XmlNode> children() {
        return children;
    }

    Map<Key, String> attributes() {
        return attributes;
    }

    String text() {
        return text.toString().strip();
    }

    boolean is(String ofNamespace, String ofName) {
        return namespace.equals(ofNamespace) && name.equals(ofName);
    }

    Optional<String> attribute(String plain) {
        return attribute("", plain);
    }

    Optional<String> attribute(String ofNamespace, String attribute) {
        return Optional.ofNullable(attributes.get(new Key(ofNamespace, attribute)));
    }

    Optional<String> nearestId() {
        return attribute("id").or(() -> parent().flatMap(XmlNode::nearestId));
    }

    /** This one and all inside, in the order of the file. */
    void each(Consumer<XmlNode> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.each(visitor));
    }
}
