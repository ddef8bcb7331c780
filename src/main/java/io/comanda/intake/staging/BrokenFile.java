package io.comanda.intake.staging;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.comanda.intake.mapping.Problem;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read on; nothing of what follows can be trusted. */
class BrokenFile extends RuntimeException {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final String code;
    private final transient Map<String, String> facts;
    private final @Nullable Long line;

    BrokenFile(String code, Map<String, String> facts) {
        this(code, facts, null);
    }

    private BrokenFile(String code, Map<String, String> facts, @Nullable Long line) {
        super(code, null, false, false);
        this.code = code;
        this.facts = facts;
        this.line = line;
    }

    /** The parser tells the line in its message only. */
    static BrokenFile quoting(CsvParseException e) {
        var message = String.valueOf(e.getMessage());
        var line = LINE.matcher(message);
        return new BrokenFile("quoting", Map.of("reason", message), line.find() ? Long.valueOf(line.group(1)) : null);
    }

    static BrokenFile unreadable(Exception e) {
        return new BrokenFile("unreadable", Map.of("reason", String.valueOf(e.getMessage())));
    }

    Problem problem(String file) {
        return new Problem(file, line, null, code, facts, null, true);
    }
}
