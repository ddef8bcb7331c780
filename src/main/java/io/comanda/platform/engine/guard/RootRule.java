package io.comanda.platform.engine.guard;

/** The file is what its name says. */
record RootRule(String namespaceStart, String name) implements XmlRule {

    @Override
    public void check(XmlNode root, Findings findings) {
        if (!root.namespace().startsWith(namespaceStart) || !root.name().equals(name)) {
            findings.add(root, "wrong-root", Quote.of(root.name()) + " " + Quote.of(root.namespace()));
        }
    }
}
