package io.comanda.platform.engine.guard;

/** One rule about a whole model. */
@FunctionalInterface
interface XmlRule {

    void check(XmlNode root, Findings findings);
}
