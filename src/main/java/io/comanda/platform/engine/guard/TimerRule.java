package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Timers are literal times or a plain variable, and a cycle never turns faster than once a minute. */
final class TimerRule implements XmlRule {

    private static final Pattern READ = Pattern.compile("\\$\\{\\s*" + BpmnNames.VARIABLE + "\\s*}");
    private static final Pattern DURATION = Pattern.compile(BpmnNames.DURATION);
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?)?");
    private static final Pattern CYCLE = Pattern.compile("R\\d{0,4}/(?<every>P[\\w]{1,30})");
    private static final Pattern CRON = Pattern.compile("\\d{1,2}( [\\d*/,?LW#A-Z-]{1,30}){5,6}");
    private static final Duration FASTEST = Duration.ofMinutes(1);

    @Override
    public void check(XmlNode root, Findings findings) {
        root.each(node -> {
            if (node.namespace().equals(BPMN) && !fits(node)) {
                findings.add(node, "timer", Quote.of(node.text()));
            }
        });
    }

    private static boolean fits(XmlNode node) {
        var text = node.text();
        return switch (node.name()) {
            case "timeDuration" -> matches(DURATION, text) || matches(READ, text);
            case "timeDate" -> matches(DATE, text) || matches(READ, text);
            case "timeCycle" -> isSlowCycle(text) || matches(CRON, text);
            default -> true;
        };
    }

    private static boolean isSlowCycle(String text) {
        var cycle = CYCLE.matcher(text);
        return cycle.matches() && length(cycle.group("every")).compareTo(FASTEST) >= 0;
    }

    /** A month counts as 28 days; what cannot be read counts as nothing. */
    private static Duration length(String iso) {
        var cut = iso.indexOf('T');
        var days = cut < 0 ? iso : iso.substring(0, cut);
        try {
            var length = days.equals("P") ? Duration.ZERO : Duration.ofDays(minimumDays(Period.parse(days)));
            return cut < 0 ? length : length.plus(Duration.parse("P" + iso.substring(cut)));
        } catch (DateTimeParseException | ArithmeticException e) {
            return Duration.ZERO;
        }
    }

    private static long minimumDays(Period period) {
        return period.toTotalMonths() * 28 + period.getDays();
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }
}
