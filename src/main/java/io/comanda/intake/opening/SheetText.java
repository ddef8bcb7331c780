package io.comanda.intake.opening;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.comanda.intake.SheetUnreadable;
import io.comanda.intake.SheetUnreadable.Why;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cells out of text, as it comes from a CSV file or is copied from a spreadsheet. */
@Component
public class SheetText {

    private static final List<String> SEPARATORS = List.of("\t", ";", ",");
    private static final int LONGEST_RECORD = 1 << 16;

    /** Refuses what is not UTF-8. */
    public List<List<String>> read(byte[] file, int mostRows) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return read(text.toString(), mostRows);
        } catch (CharacterCodingException e) {
            throw new SheetUnreadable(Why.ENCODING, 0);
        }
    }

    /** At most so many rows and one more, so that the reader sees there are too many. */
    public List<List<String>> read(String text, int mostRows) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.indexOf('\0') >= 0) {
            throw new SheetUnreadable(Why.FORMAT, 0);
        }
        try (var records = CsvReader.builder()
                .fieldSeparator(separator(plain))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(plain)) {
            return records.stream()
                    .map(row -> row.getFields().stream().map(String::strip).toList())
                    .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                    .limit(mostRows + 1L)
                    .toList();
        } catch (CsvParseException | IOException e) {
            throw new SheetUnreadable(Why.QUOTES, 0);
        }
    }

    /** A tab is never part of a value, so it goes first; a comma may be the sign before the decimals. */
    private static String separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream().filter(first::contains).findFirst().orElse("\t");
    }
}
