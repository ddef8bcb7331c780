package io.comanda.invoicing.electronic.rules;

/** Published sets of rules, each a stylesheet in the jar of the library that keeps it up to date. */
public enum RuleSet {
    /** EN 16931 in UBL, validation artefacts 1.3.16. */
    EN16931_UBL("external/schematron/1.3.16/ubl/EN16931-UBL-validation.xslt"),
    /** EN 16931 in CII, validation artefacts 1.3.16. */
    EN16931_CII("external/schematron/1.3.16/cii/EN16931-CII-validation.xslt"),
    /** What the Romanian ministry of finance asks beyond the norm, RO e-Factura 1.0.9. */
    CIUS_RO("external/schematron/1.0.9/ROeFactura-UBL-validation-Invoice_v1.0.9.xslt");

    private final String stylesheet;

    RuleSet(String stylesheet) {
        this.stylesheet = stylesheet;
    }

    String stylesheet() {
        return stylesheet;
    }
}
