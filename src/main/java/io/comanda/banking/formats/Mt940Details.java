package io.comanda.banking.formats;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What field 86 says of a movement. Banks write it in three ways: numbered parts ({@code 166?20…?32NAME}, with another sign
 * than the question mark in some countries), words between slashes ({@code /NAME/…/REMI/…}), or free text.
 */
record Mt940Details(@Nullable String party, @Nullable String account, String text, @Nullable String endToEndId) {

    static final Mt940Details NONE = new Mt940Details(null, null, "", null);

    private static final Pattern NUMBERED = Pattern.compile("\\d{3}([?~^<])\\d{2}.*", Pattern.DOTALL);
    private static final Pattern SLASHED =
            Pattern.compile("/(NAME|IBAN|REMI|EREF|BENM|ORDP|TRTP|BIC|CSID|MARF|ADDR|CRED|RTRN)/");
    private static final Pattern SEPA = Pattern.compile("(EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC)\\+");

    static Mt940Details read(String field) {
        var joined = field.replace("\n", "");
        var numbered = NUMBERED.matcher(joined);
        if (numbered.matches()) {
            return numbered(joined.substring(3), numbered.group(1));
        }
        return SLASHED.matcher(joined).find() ? slashed(joined) : NONE.saying(field.replace("\n", " "));
    }

    private static Mt940Details numbered(String parts, String sign) {
        var text = new StringBuilder();
        var name = new StringBuilder();
        String account = null;
        for (var part : parts.split(Pattern.quote(sign))) {
            if (part.length() > 2 && part.substring(0, 2).matches("\\d{2}")) {
                var number = Integer.parseInt(part.substring(0, 2));
                var value = part.substring(2);
                if (number >= 20 && number <= 29 || number >= 60 && number <= 63) {
                    text.append(value);
                } else if (number == 32 || number == 33) {
                    name.append(value);
                } else if (number == 31 || number == 38 && account == null) {
                    account = value;
                }
            }
        }
        var words = parted(text.toString(), SEPA);
        var said = words.getOrDefault("SVWZ", words.getOrDefault("", ""));
        return new Mt940Details(blankless(name.toString()), plain(account), said.strip(), given(words.get("EREF")));
    }

    private static Mt940Details slashed(String text) {
        var words = parted(text, SLASHED);
        return new Mt940Details(
                blankless(words.getOrDefault("NAME", "")),
                plain(words.get("IBAN")),
                words.getOrDefault("REMI", "").replace("USTD//", " ").strip(),
                given(words.get("EREF")));
    }

    private Mt940Details saying(String words) {
        return new Mt940Details(party, account, words.strip(), endToEndId);
    }

    /** The text after each of these words; what comes before the first has an empty name. */
    private static Map<String, String> parted(String text, Pattern word) {
        var parts = new LinkedHashMap<String, String>();
        var matcher = word.matcher(text);
        var name = "";
        var from = 0;
        while (matcher.find()) {
            parts.putIfAbsent(name, text.substring(from, matcher.start()));
            name = matcher.group(1);
            from = matcher.end();
        }
        parts.putIfAbsent(name, text.substring(from));
        return parts;
    }

    private static @Nullable String given(@Nullable String id) {
        return id == null || id.isBlank() || id.strip().equals("NOTPROVIDED") ? null : id.strip();
    }

    private static @Nullable String plain(@Nullable String account) {
        var plain = account == null ? "" : account.replace(" ", "").toUpperCase(Locale.ROOT);
        return plain.isEmpty() ? null : plain;
    }

    private static @Nullable String blankless(String name) {
        return name.isBlank() ? null : name.strip();
    }
}
