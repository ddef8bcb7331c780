package io.comanda.intake.opening;

import static java.util.stream.IntStream.range;

import io.comanda.intake.ArchiveTooLarge;
import io.comanda.intake.DecimalSign;
import io.comanda.intake.SheetUnreadable;
import io.comanda.intake.SheetUnreadable.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Cells out of the first sheet of an XLSX file. What it unpacks to is measured before anything is read from it. */
@Component
public class SheetWorkbook {

    private static final DataSize LARGEST = DataSize.ofMegabytes(30);
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    public static boolean fits(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K';
    }

    /** At most so many rows and one more; a number is written with the sign the sheet is said to have. */
    public List<List<String>> read(byte[] file, String name, DecimalSign sign, int mostRows) {
        requireSmall(file, name);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), OPTIONS);
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> cells(row, sign))
                    .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                    .limit(mostRows + 1L)
                    .toList();
        } catch (IOException | RuntimeException e) {
            throw new SheetUnreadable(Why.FORMAT, 0);
        }
    }

    /** A bomb is not unpacked to its end. */
    private static void requireSmall(byte[] file, String name) {
        var buffer = new byte[1 << 16];
        var left = LARGEST.toBytes();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var bytes = zip.getInputStream(entry)) {
                    for (var count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                        left -= count;
                        if (left < 0) {
                            throw new ArchiveTooLarge(name, LARGEST);
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new SheetUnreadable(Why.FORMAT, 0);
        }
    }

    private static List<String> cells(Row row, DecimalSign sign) {
        return range(0, row.getCellCount())
                .mapToObj(i -> text(row.getCell(i), sign))
                .toList();
    }

    private static String text(@Nullable Cell cell, DecimalSign sign) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell)
                    ? cell.asDate().toLocalDate().toString()
                    : number.toPlainString().replace('.', sign.sign());
        }
        return Objects.toString(cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText(), "")
                .strip();
    }

    private static boolean isDate(Cell cell) {
        var format = Objects.toString(cell.getDataFormatString(), "").toLowerCase(Locale.ROOT);
        return format.contains("yy") || format.contains("d-m") || format.contains("m/d") || format.contains("d/m");
    }
}
