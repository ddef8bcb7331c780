package io.comanda.intake.staging;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Writes rows in the text format of COPY; an empty cell is NULL. */
class CopyText {

    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(BUFFER * 2);
    private boolean startOfRow = true;

    CopyText(CopyIn copy) {
        this.copy = copy;
    }

    CopyText cell(@Nullable String value) {
        if (!startOfRow) {
            text.append('\t');
        }
        startOfRow = false;
        if (value == null || value.isEmpty()) {
            text.append("\\N");
        } else {
            escape(value);
        }
        return this;
    }

    void endRow() throws SQLException {
        text.append('\n');
        startOfRow = true;
        if (text.length() >= BUFFER) {
            flush();
        }
    }

    void flush() throws SQLException {
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    private void escape(String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
