package io.comanda.invoicing.electronic;

/** The files an electronic invoice is handed out as. */
public enum ElectronicFormat {
    /** UBL 2.1, in Romania by the rules of RO e-Factura. */
    UBL("ubl", "xml"),
    /** UN/CEFACT Cross Industry Invoice. */
    CII("cii", "xml"),
    /** The PDF with the Cross Industry Invoice inside: Factur-X, which is ZUGFeRD. */
    FACTURX("facturx", "pdf");

    private final String code;
    private final String ending;

    ElectronicFormat(String code, String ending) {
        this.code = code;
        this.ending = ending;
    }

    public String code() {
        return code;
    }

    /** The kind of document it is kept as. */
    public String kind() {
        return "e-invoice-" + code;
    }

    String fileName(String number) {
        return number + "-" + code + "." + ending;
    }
}
