package io.comanda.platform.engine.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

    String id() {
        return attribute("id").orElse("");
    }

    /** How people call it. */
    String label() {
        return Quote.of(attribute("name").filter(called -> !called.isBlank()).orElseGet(this::id));
    }

    /** The process it stands in. */
    Optional<XmlNode> process() {
        return is(BpmnNames.BPMN, "process") ? Optional.of(this) : parent().flatMap(XmlNode::process);
    }

    /** Its elements of this kind, at any depth. */
    Stream<XmlNode> all(String kind) {
        return Stream.concat(
                is(BpmnNames.BPMN, kind) ? Stream.of(this) : Stream.empty(),
                children.stream().flatMap(child -> child.all(kind)));
    }

    /** What it keeps in the engine's extension elements. */
    Stream<XmlNode> extensions(String kind) {
        return children.stream()
                .filter(child -> child.is(BpmnNames.BPMN, "extensionElements"))
                .flatMap(extensions -> extensions.children.stream())
                .filter(child -> child.is(BpmnNames.CAMUNDA, kind));
    }

    /** The bean its step names. */
    Optional<String> step() {
        return attribute(BpmnNames.CAMUNDA, "delegateExpression").map(text -> text.replaceAll("[${}\\s]", ""));
    }

    boolean isFlagged(String engineAttribute) {
        return attribute(BpmnNames.CAMUNDA, engineAttribute)
                .filter("true"::equals)
                .isPresent();
    }

    /** This one and all inside, in the order of the file. */
    void each(Consumer<XmlNode> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.each(visitor));
    }
}
