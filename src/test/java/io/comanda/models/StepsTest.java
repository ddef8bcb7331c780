package io.comanda.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.Writes;
import io.comanda.platform.text.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a step says of itself is what its program does. */
class StepsTest {

    private static final Texts TEXTS = new Texts();

    static Stream<StepSource> steps() {
        return StepSource.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void saysWhatItDoes(StepSource source) {
        var step = source.type().getAnnotation(Step.class);
        assertThat(step).as("@Step of %s", source).isNotNull();
        assertThat(Arrays.stream(step.writes()).map(Writes::value))
                .as("written by %s", source)
                .containsExactlyInAnyOrderElementsOf(source.written());
        assertThat(Set.of(step.reads())).as("read by %s", source).isEqualTo(source.read());
        assertThat(Set.of(step.errors())).as("refused by %s", source).isEqualTo(source.thrown());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void hasANameAPurposeAndWordsForItsErrors(StepSource source) {
        assertThat(TEXTS.has("step." + source.bean() + ".name")).isTrue();
        assertThat(TEXTS.has("step." + source.bean() + ".purpose")).isTrue();
        assertThat(source.thrown()).allMatch(code -> TEXTS.has("refusal." + code + ".title"));
    }

    @Test
    void sayNothingOfStepsThereAreNot() throws IOException {
        var said = new Properties();
        try (var file = Texts.class.getResourceAsStream("/messages/steps_en.properties")) {
            said.load(file);
        }
        var beans = steps().map(StepSource::bean).collect(Collectors.toSet());
        assertThat(beans).hasSizeGreaterThan(60);
        assertThat(said.stringPropertyNames())
                .extracting(key -> key.split("\\.")[1])
                .allMatch(beans::contains);
    }
}
