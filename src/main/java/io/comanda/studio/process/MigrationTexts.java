package io.comanda.studio.process;

import io.comanda.platform.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Why the engine moves something not, in the reader's language; what it says seldom stays as it says it. */
@Component
public class MigrationTexts {

    private static final String PREFIX = "migration.reason.";
    private static final Pattern AT_A_STEP = Pattern.compile("(\\w+): (.*)");
    private static final Map<String, Pattern> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put("noPlace", Pattern.compile("There is no migration instruction .*"));
        REASONS.put("otherKind", Pattern.compile("Activities have incompatible types .*"));
        REASONS.put("otherPart", Pattern.compile("The closest mapped ancestor .*"));
        REASONS.put("event", Pattern.compile("The source activity's event scope .*"));
        REASONS.put(
                "gateway", Pattern.compile("(The target gateway must|The gateway's flow scope|Only one gateway) .*"));
        REASONS.put("savePoint", Pattern.compile("Target activity is not async.*|Transition instance is assigned .*"));
        REASONS.put("kindStays", Pattern.compile("The type of the source activity is not supported .*"));
    }

    private final Texts texts;

    MigrationTexts(Texts texts) {
        this.texts = texts;
    }

    /** @param reason the engine's sentences, each after the step it is about if there is one */
    public String say(String reason) {
        return Stream.of(reason.split("; ")).map(this::sentence).distinct().collect(Collectors.joining("; "));
    }

    private String sentence(String words) {
        var step = AT_A_STEP.matcher(words);
        return step.matches() ? step.group(1) + ": " + plain(step.group(2)) : plain(words);
    }

    private String plain(String words) {
        return REASONS.entrySet().stream()
                .filter(reason -> reason.getValue().matcher(words).matches())
                .findFirst()
                .map(reason -> texts.get(LocaleContextHolder.getLocale(), PREFIX + reason.getKey()))
                .orElse(words);
    }
}
