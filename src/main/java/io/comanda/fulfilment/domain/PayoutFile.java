package io.comanda.fulfilment.domain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.comanda.fulfilment.PayoutUnreadable;
import io.comanda.kernel.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A carrier's list as CSV in UTF-8: tracking number, amount, currency, day of payment; a first line may hold titles. */
public final class PayoutFile {

    private static final int MOST_LINES = 1000;
    private static final int CELLS = 4;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d.M.uuuu", "d/M/uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
            .toList();

    private PayoutFile() {}

    /** @param paid and {@code paidOn} are null where the line cannot be read */
    public record Line(int row, String trackingNumber, @Nullable Money paid, @Nullable LocalDate paidOn) {}

    /** @throws PayoutUnreadable if it is no such list at all */
    public static List<Line> read(byte[] file) {
        var lines = records(text(file)).stream()
                .filter(record -> record.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                .map(PayoutFile::line)
                .toList();
        var data = !lines.isEmpty() && lines.get(0).paid() == null ? lines.subList(1, lines.size()) : lines;
        if (data.isEmpty() || data.size() > MOST_LINES) {
            throw new PayoutUnreadable();
        }
        return data;
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new PayoutUnreadable();
        }
    }

    private static List<CsvRecord> records(String text) {
        var first = text.lines().findFirst().orElse("");
        var separator = Stream.of("\t", ";").filter(first::contains).findFirst().orElse(",");
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return records.stream().limit(MOST_LINES + 2L).toList();
        } catch (CsvParseException | IOException e) {
            throw new PayoutUnreadable();
        }
    }

    private static Line line(CsvRecord record) {
        var cells = record.getFields().stream().map(String::strip).toList();
        var row = (int) record.getStartingLineNumber();
        return cells.size() < CELLS
                ? new Line(row, cells.get(0), null, null)
                : new Line(
                        row,
                        cells.get(0),
                        money(cells.get(1), cells.get(2)).orElse(null),
                        day(cells.get(3)).orElse(null));
    }

    private static Optional<Money> money(String amount, String currency) {
        try {
            return AMOUNT.matcher(amount).matches()
                    ? Optional.of(
                            new Money(new BigDecimal(amount.replace(',', '.')), currency.toUpperCase(Locale.ROOT)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException next) {
                continue;
            }
        }
        return Optional.empty();
    }
}
