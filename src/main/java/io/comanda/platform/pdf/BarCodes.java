package io.comanda.platform.pdf;

import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.backend.Symbol;

/** Bar codes as vectors; the readable text beside them is the layout's affair. */
public final class BarCodes {

    private static final int LONGEST = 60;

    private BarCodes() {}

    /** Code 128; what it cannot hold is left out, so that any number can be printed. */
    public static Symbol code128(String content) {
        var symbol = new Code128();
        return drawn(symbol, printable(content));
    }

    /** GS1-128 of a serial shipping container code: application identifier 00. */
    public static Symbol sscc(String sscc) {
        var symbol = new Code128();
        symbol.setDataType(Symbol.DataType.GS1);
        return drawn(symbol, "[00]" + sscc);
    }

    public static Symbol qr(String content) {
        var symbol = new QrCode();
        symbol.setPreferredEccLevel(QrCode.EccLevel.M);
        return drawn(symbol, content);
    }

    private static Symbol drawn(Symbol symbol, String content) {
        symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
        symbol.setContent(content);
        return symbol;
    }

    private static String printable(String content) {
        var ascii = content.replaceAll("[^\\x20-\\x7e]", "");
        var kept = ascii.substring(0, Math.min(ascii.length(), LONGEST));
        return kept.isEmpty() ? "-" : kept;
    }
}
