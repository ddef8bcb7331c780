package io.comanda.banking.formats;

import io.comanda.banking.StatementUnreadable;
import io.comanda.banking.StatementUnreadable.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads MT940: fields begin with {@code :tag:} at the start of a line and go on until the next one. */
final class Mt940Reader {

    private static final Pattern FIELD = Pattern.compile(":(\\d{2}[A-Z]?):(.*)");
    private static final Pattern ENVELOPE = Pattern.compile("-|-?\\}.*|\\{.*");

    private Mt940Reader() {}

    /** A field with the line it begins on. */
    record Field(String tag, String value, int line) {}

    static List<ReadStatement> read(String text) {
        var statements = new ArrayList<ReadStatement>();
        Mt940Statement open = null;
        for (var field : fields(text)) {
            if (field.tag().equals("20")) {
                if (open != null) {
                    statements.add(open.finished());
                }
                open = new Mt940Statement(field.line());
            } else if (open == null) {
                throw new StatementUnreadable(Why.FORMAT, field.line(), field.tag());
            } else {
                open.take(field);
            }
        }
        if (open != null) {
            statements.add(open.finished());
        }
        return statements;
    }

    private static List<Field> fields(String text) {
        var fields = new ArrayList<Field>();
        var lines = text.replace("\uFEFF", "").split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            var start = FIELD.matcher(lines[i]);
            if (start.matches()) {
                fields.add(new Field(start.group(1), start.group(2), i + 1));
            } else if (!lines[i].isBlank() && !ENVELOPE.matcher(lines[i]).matches()) {
                goOn(fields, lines[i], i + 1);
            }
        }
        return fields;
    }

    private static void goOn(List<Field> fields, String line, int lineNo) {
        if (fields.isEmpty()) {
            throw new StatementUnreadable(Why.FORMAT, lineNo, "");
        }
        var last = fields.remove(fields.size() - 1);
        fields.add(new Field(last.tag(), last.value() + "\n" + line, last.line()));
    }
}
