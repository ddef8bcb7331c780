package io.comanda.platform.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;

/**
 * The id of an operation, from its method and address: {@code GET /api/orders/{number}/timeline} is
 * {@code getOrderTimeline}. It stays as long as the address does.
 */
final class OperationNames {

    private OperationNames() {}

    static String of(String method, String path) {
        return method.toLowerCase(Locale.ROOT)
                + words(path).stream().map(OperationNames::camel).collect(Collectors.joining());
    }

    private static List<String> words(String path) {
        var words = new ArrayList<String>();
        for (var segment : path.replaceFirst("^/api/", "").split("/")) {
            if (segment.startsWith("{")) {
                var last = words.remove(words.size() - 1);
                var one = singular(last);
                words.add(one.equals(last) ? last + "-by-" + segment.substring(1, segment.length() - 1) : one);
            } else {
                words.add(segment);
            }
        }
        return words;
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        return noun.endsWith("sses") ? noun.substring(0, noun.length() - 2) : noun.replaceFirst("s$", "");
    }

    private static String camel(String segment) {
        return Arrays.stream(segment.split("[-.]")).map(StringUtils::capitalize).collect(Collectors.joining());
    }
}
