package io.comanda.platform.engine.guard;

import java.util.regex.Pattern;

/** Which functions a decision calls. Those that take for ever or need memory without end are not among the known. */
final class FeelCalls {

    private static final Pattern OPENED = Pattern.compile("([^()]*)\\(");
    private static final Pattern GROUPING =
            Pattern.compile("(?:^|.*(?:[-+*/=<>,\\[{:]|\\b(?:and|or|in|if|then|else|between)))\\s*", Pattern.DOTALL);
    private static final Pattern KNOWN = Pattern.compile(
            "(?:.*\\W)?(?:not|date and time|date|time|duration|contains|starts with|ends with|upper case|lower case"
                    + "|string length|list contains|count|min|max|sum|mean|floor|ceiling|abs|even|odd|modulo)\\s*",
            Pattern.DOTALL);

    private FeelCalls() {}

    /** @param bare an expression without its texts */
    static boolean hasForeign(String bare) {
        var opened = OPENED.matcher(bare);
        while (opened.find()) {
            var before = opened.group(1);
            if (!GROUPING.matcher(before).matches() && !KNOWN.matcher(before).matches()) {
                return true;
            }
        }
        return false;
    }
}
