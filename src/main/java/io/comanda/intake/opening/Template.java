package io.comanda.intake.opening;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/** A sheet with headings in the reader's language and nothing below, to be filled. */
@Component
public class Template {

    /** So that a spreadsheet takes the file for UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final int WIDTH = 18;

    private final Headings headings;

    Template(Headings headings) {
        this.headings = headings;
    }

    public byte[] csv(Locale locale) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(headings.in(locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (MARK + out).getBytes(StandardCharsets.UTF_8);
    }

    /** With the headings in bold, which stay in sight. */
    public byte[] xlsx(Locale locale) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Comanda", null)) {
            write(book, headings.in(locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Workbook book, List<String> names) {
        var sheet = book.newWorksheet("1");
        for (var i = 0; i < names.size(); i++) {
            sheet.value(0, i, names.get(i));
            sheet.width(i, WIDTH);
        }
        sheet.range(0, 0, 0, names.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }
}
