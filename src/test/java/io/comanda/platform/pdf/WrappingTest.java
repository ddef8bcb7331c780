package io.comanda.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrappingTest {

    private static final float WIDTH = 120;

    @Test
    void breaksAtBlanksAndKeepsEveryWord() {
        var lines = Wrapping.wrap("Freehub body with sealed bearings, black anodised", Style.BODY, WIDTH, 9);
        assertThat(lines).hasSize(2);
        assertThat(String.join(" ", lines)).isEqualTo("Freehub body with sealed bearings, black anodised");
    }

    @Test
    void keepsLineBreaksOfTheWriter() {
        assertThat(Wrapping.wrap("first\n\nsecond", Style.BODY, WIDTH, 9)).containsExactly("first", "", "second");
    }

    @Test
    void saysWithAnEllipsisThatThereWasMore() {
        var lines = Wrapping.wrap("word ".repeat(500), Style.BODY, WIDTH, 3);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(2)).endsWith("…");
    }

    @ParameterizedTest
    @MethodSource("io.comanda.platform.pdf.WeirdTexts#all")
    void noLineIsWiderThanItsPlace(String weird) {
        assertThat(Wrapping.wrap(weird, Style.BODY, WIDTH, 8))
                .hasSizeLessThanOrEqualTo(8)
                .allMatch(line -> Style.BODY.width(line) <= WIDTH + 0.1f);
    }
}
