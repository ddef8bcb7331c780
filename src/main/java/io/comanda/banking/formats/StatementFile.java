package io.comanda.banking.formats;

import io.comanda.banking.StatementUnreadable;
import io.comanda.banking.StatementUnreadable.Why;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds out how a file is written and has it read. */
@Component
public class StatementFile {

    /** Ten megabytes are some ten thousand movements. */
    private static final int LARGEST = 10 * 1024 * 1024;

    private static final int MOST_ENTRIES = 20_000;

    /**
     * Reads all statements of a file.
     *
     * @throws StatementUnreadable if it is none, naming the line
     */
    public List<ReadStatement> read(byte[] file) {
        if (file.length == 0) {
            throw new StatementUnreadable(Why.EMPTY, 0, "");
        }
        if (file.length > LARGEST) {
            throw new StatementUnreadable(Why.SIZE, 0, "");
        }
        var statements = isXml(file) ? CamtReader.read(file) : Mt940Reader.read(text(file));
        if (statements.isEmpty()) {
            throw new StatementUnreadable(Why.FORMAT, 0, "");
        }
        var entries =
                statements.stream().mapToInt(each -> each.entries().size()).sum();
        if (entries > MOST_ENTRIES) {
            throw new StatementUnreadable(Why.SIZE, 0, String.valueOf(entries));
        }
        return statements;
    }

    private static boolean isXml(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, 200), StandardCharsets.ISO_8859_1);
        return start.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<");
    }

    /** MT940 knows Latin letters only; banks send them in either encoding. */
    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, StandardCharsets.ISO_8859_1);
        }
    }
}
