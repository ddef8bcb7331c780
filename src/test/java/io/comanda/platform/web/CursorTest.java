package io.comanda.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWasGivenOut() {
        var at = Instant.parse("2026-03-01T10:15:30.123456Z");

        var cursor = Cursor.parse(Cursor.of(at, "Żółta łódź", 42).encoded()).orElseThrow();

        assertThat(cursor.instant(0)).isEqualTo(at);
        assertThat(cursor.text(1)).isEqualTo("Żółta łódź");
        assertThat(cursor.number(2)).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64!", "____", "AAAA", "'; drop table x; --"})
    void refusesWhatWasNotGivenOut(String encoded) {
        assertThatThrownBy(() -> Cursor.parse(encoded).orElseThrow().number(0)).isInstanceOf(CursorMalformed.class);
    }

    @Test
    void tellsWhereAListGoesOn() {
        var number = Cursor.of(42).encoded();
        var keys = Cursor.of("LIST", "P-1").encoded();

        assertThat(Cursor.before(number)).isEqualTo(42);
        assertThat(Cursor.before(null)).isEqualTo(Long.MAX_VALUE);
        assertThat(Cursor.after(number)).isEqualTo(42);
        assertThat(Cursor.after(null)).isZero();
        assertThat(Cursor.afterText(keys)).isEqualTo("LIST");
        assertThat(Cursor.afterText(null)).isEmpty();
        assertThat(Cursor.afterTexts(keys, 2)).containsExactly("LIST", "P-1");
        assertThat(Cursor.afterTexts(null, 2)).isEmpty();
        assertThatThrownBy(() -> Cursor.afterTexts(keys, 3)).isInstanceOf(CursorMalformed.class);
        assertThatThrownBy(() -> Cursor.before(keys)).isInstanceOf(CursorMalformed.class);
    }

    @Test
    void aPageSaysWhereTheNextOneBegins() {
        var page = Page.of(List.of(1, 2, 3), 2, Cursor::of);

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(Cursor.parse(page.next()).orElseThrow().number(0)).isEqualTo(2);
        assertThat(Page.of(List.of(1, 2), 2, Cursor::of).next()).isNull();
    }
}
