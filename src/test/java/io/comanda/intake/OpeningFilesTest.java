package io.comanda.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Opening stock as files: the template, what is no sheet, and what is sent back. */
class OpeningFilesTest extends OpeningStory {

    @Test
    void readsItsOwnTemplateAsWorkbook() throws Exception {
        var number = opening.begin(true);
        var template = http.perform(get(OpeningSheet.HOME + "/template.xlsx").with(Callers.as("supervisor")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        opening.upload(number, 0, OpeningSheet.file("empty.xlsx", template))
                .andExpect(jsonPath("$.counts.rows").value(0));
        opening.upload(number, 1, OpeningSheet.file("filled.xlsx", workbook()))
                .andExpect(jsonPath("$.counts.rows").value(1))
                .andExpect(jsonPath("$.counts.faulty").value(0));
        opening.rows(number, false)
                .andExpect(jsonPath("$.items[0].amount").value(2.5))
                .andExpect(jsonPath("$.items[0].expires").value("2030-12-31"));
    }

    @Test
    void refusesFilesThatAreNoSheets() throws Exception {
        var number = opening.begin(false);
        opening.upload(number, 0, OpeningSheet.file("latin.csv", "Größe;A".getBytes(StandardCharsets.ISO_8859_1)))
                .andExpect(jsonPath("$.code").value("intake.SheetUnreadable"))
                .andExpect(jsonPath("$.reason").value("ENCODING"));
        opening.upload(number, 0, OpeningSheet.file("bomb.xlsx", bomb()))
                .andExpect(jsonPath("$.code").value("intake.ArchiveTooLarge"));
        opening.upload(number, 0, OpeningSheet.file("broken.xlsx", new byte[] {'P', 'K', 3, 4, 0}))
                .andExpect(jsonPath("$.reason").value("FORMAT"));
        opening.upload(number, 0, OpeningSheet.file("none.csv", new byte[0]))
                .andExpect(jsonPath("$.code").value("intake.UploadEmpty"));
        opening.paste(number, 0, "\"open\tA-01").andExpect(jsonPath("$.reason").value("QUOTES"));
        opening.paste(number, 0, "a\tb\tc\td\te\tf\tg\th")
                .andExpect(jsonPath("$.reason").value("COLUMNS"));
        opening.paste(number, 0, " ").andExpect(status().is4xxClientError());
    }

    @Test
    void noCellOfTheExportBeginsLikeAFormula() throws Exception {
        var number = opening.begin(false);
        opening.paste(number, 0, "=1+1\t@A\t-L\t\t+3");
        var csv = opening.send(get(OpeningSheet.HOME + "/" + number + "/rows.csv"), 0)
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv).contains("'=1+1;'@A;'-L;;'+3");
    }

    private byte[] workbook() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", null)) {
            var sheet = book.newWorksheet("1");
            sheet.value(0, 0, opening.first());
            sheet.value(0, 1, "A-01");
            sheet.value(0, 2, "L1");
            sheet.value(0, 3, LocalDate.of(2030, 12, 31));
            sheet.style(0, 3).format("yyyy-mm-dd").set();
            sheet.value(0, 4, 2.5);
            sheet.value(0, 5, "Rice");
        }
        return out.toByteArray();
    }

    private static byte[] bomb() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 40; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }
}
