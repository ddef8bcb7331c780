package io.comanda.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Shop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Uploads that are refused at the door; nothing of them stays. */
@IntegrationTest
class UploadTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    /** An upload and the code of its refusal. */
    record Wrong(MockMultipartFile file, String code) {

        @Override
        public String toString() {
            return file.getOriginalFilename() + " " + code;
        }
    }

    static Stream<Wrong> wrong() throws IOException {
        return Stream.of(
                new Wrong(CycleShop.part("../../orders.csv", "number\n"), "intake.FileUnexpected"),
                new Wrong(CycleShop.part("/etc/passwd", "root\n"), "intake.FileUnexpected"),
                new Wrong(CycleShop.part("passwords.csv", "a\n"), "intake.FileUnexpected"),
                new Wrong(CycleShop.part("", "a\n"), "intake.FileUnexpected"),
                new Wrong(zip("../../orders.csv/..", "number\n"), "intake.FileUnexpected"),
                new Wrong(zip("..\\orders.csv", "number\n"), "intake.FileUnexpected"),
                new Wrong(zip("shop/", ""), "intake.UploadEmpty"),
                new Wrong(CycleShop.part("shop.zip", "no archive"), "intake.ArchiveUnreadable"),
                new Wrong(bomb(), "intake.ArchiveTooLarge"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isRefusedAndNothingStays(Wrong wrong) throws Exception {
        var before = imports();

        http.perform(multipart("/api/imports")
                        .file(wrong.file())
                        .param("mapping", "cycle-shop")
                        .with(Callers.as("order-desk")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value(wrong.code()));

        assertThat(imports()).isEqualTo(before);
        try (var left = Files.walk(Path.of("target/uploads"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void refusesAFileThatComesTwice() throws Exception {
        var shop = new CycleShop(Shop.own("T"));
        http.perform(multipart("/api/imports")
                        .file(shop.parts().get(0))
                        .file(shop.archive())
                        .param("mapping", "cycle-shop")
                        .with(Callers.as("order-desk")))
                .andExpect(jsonPath("$.code").value("intake.FileUnexpected"));
    }

    @Test
    void refusesAnUploadWithoutFilesOrWithoutMapping() throws Exception {
        http.perform(multipart("/api/imports").param("mapping", "cycle-shop").with(Callers.as("order-desk")))
                .andExpect(status().isBadRequest());
        http.perform(multipart("/api/imports")
                        .file(CycleShop.part("orders.csv", "x"))
                        .with(Callers.as("order-desk")))
                .andExpect(status().isBadRequest());
        http.perform(multipart("/api/imports")
                        .file(CycleShop.part("orders.csv", "x"))
                        .param("mapping", "../application")
                        .with(Callers.as("order-desk")))
                .andExpect(status().isNotFound());
    }

    private long imports() {
        return jdbc.sql("select count(*) from intake_run").query(Long.class).single();
    }

    private static MockMultipartFile zip(String entry, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new MockMultipartFile("files", "shop.zip", "application/zip", bytes.toByteArray());
    }

    /** Small as it comes, larger unpacked than a file may be. */
    private static MockMultipartFile bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var megabyte = new byte[1 << 20];
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("orders.csv"));
            for (var i = 0; i < 12; i++) {
                zip.write(megabyte);
            }
        }
        return new MockMultipartFile("files", "bomb.zip", "application/zip", bytes.toByteArray());
    }
}
