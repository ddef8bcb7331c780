package io.comanda.invoicing.electronic;

import static java.util.Map.entry;

import io.comanda.kernel.Address;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counties of Romania by ISO 3166-2, as the tax office wants them, and the sectors of its capital. Other countries'
 * regions stay as they are.
 */
final class Places {

    private static final String CAPITAL = "RO-B";
    private static final Pattern SECTOR = Pattern.compile("sector(?:ul)?\\s*([1-6])");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern CODE = Pattern.compile("(?:RO-)?([A-Z]{1,2})");

    private static final Map<String, String> COUNTIES = Map.ofEntries(
            entry("alba", "AB"),
            entry("arad", "AR"),
            entry("arges", "AG"),
            entry("bacau", "BC"),
            entry("bihor", "BH"),
            entry("bistrita-nasaud", "BN"),
            entry("botosani", "BT"),
            entry("brasov", "BV"),
            entry("braila", "BR"),
            entry("bucuresti", "B"),
            entry("bucharest", "B"),
            entry("buzau", "BZ"),
            entry("caras-severin", "CS"),
            entry("calarasi", "CL"),
            entry("cluj", "CJ"),
            entry("constanta", "CT"),
            entry("covasna", "CV"),
            entry("dambovita", "DB"),
            entry("dolj", "DJ"),
            entry("galati", "GL"),
            entry("giurgiu", "GR"),
            entry("gorj", "GJ"),
            entry("harghita", "HR"),
            entry("hunedoara", "HD"),
            entry("ialomita", "IL"),
            entry("iasi", "IS"),
            entry("ilfov", "IF"),
            entry("maramures", "MM"),
            entry("mehedinti", "MH"),
            entry("mures", "MS"),
            entry("neamt", "NT"),
            entry("olt", "OT"),
            entry("prahova", "PH"),
            entry("satu mare", "SM"),
            entry("salaj", "SJ"),
            entry("sibiu", "SB"),
            entry("suceava", "SV"),
            entry("teleorman", "TR"),
            entry("timis", "TM"),
            entry("tulcea", "TL"),
            entry("vaslui", "VS"),
            entry("valcea", "VL"),
            entry("vrancea", "VN"));

    private Places() {}

    static Address coded(Address address) {
        if (!address.country().equals("RO")) {
            return address;
        }
        var county = county(address);
        return new Address(
                address.name(),
                address.street(),
                address.street2(),
                address.postalCode(),
                CAPITAL.equals(county) ? sector(address) : address.city(),
                county,
                address.country(),
                address.phone());
    }

    /** By name or code; who lives in the capital often names no county. */
    private static @Nullable String county(Address address) {
        var region = address.region();
        if (region == null || region.isBlank()) {
            return fold(address.city()).contains("bucuresti") ? CAPITAL : null;
        }
        var code = CODE.matcher(region.strip());
        if (code.matches() && COUNTIES.containsValue(code.group(1))) {
            return "RO-" + code.group(1);
        }
        var known = COUNTIES.get(fold(region).replaceFirst("^(judetul|municipiul|jud\\.?)\\s+", ""));
        return known == null ? region : "RO-" + known;
    }

    private static String sector(Address address) {
        var where = fold(address.city() + " " + address.street2() + " " + address.street());
        var sector = SECTOR.matcher(where);
        return sector.find() ? "SECTOR" + sector.group(1) : address.city();
    }

    private static String fold(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD));
        return plain.replaceAll("").toLowerCase(Locale.ROOT);
    }
}
