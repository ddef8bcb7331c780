package io.comanda.platform.web;

/** The version of a record as ETag and If-Match carry it: {@code "3"}. */
public final class VersionTag {

    private VersionTag() {}

    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /** The version out of an If-Match; refuses what we never gave out. */
    public static long read(String ifMatch) {
        var text = ifMatch.strip();
        if (!text.matches("\"\\d{1,18}\"")) {
            throw new VersionMalformed();
        }
        return Long.parseLong(text.substring(1, text.length() - 1));
    }
}
