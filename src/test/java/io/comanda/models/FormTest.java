package io.comanda.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.platform.engine.guard.ModelGuard;
import io.comanda.platform.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class FormTest {

    private static final Set<String> CHOICES = Set.of("select", "radio", "checklist");
    private static final Set<String> TEXTS = Set.of("textfield", "textarea");

    @Autowired
    private ModelGuard guard;

    @Autowired
    private Texts texts;

    static Stream<Form> forms() {
        return ModelFiles.forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isCalledLikeItsFile(Form form) {
        assertThat(form.json().path("id").asString("")).isEqualTo(ModelFiles.key(form.file()));
        assertThat(form.json().path("executionPlatform").asString("")).isEqualTo("Camunda Platform");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void passesTheGuard(Form form) {
        assertThat(guard.findings(form.file().getFileName().toString(), ModelFiles.bytes(form.file())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesEachFieldOnceAndLabelsIt(Form form) {
        assertThat(form.fields()).extracting(f -> f.path("key").asString()).doesNotHaveDuplicates();
        assertThat(form.components()).extracting(c -> c.path("id").asString()).doesNotHaveDuplicates();
        assertThat(form.fields())
                .allSatisfy(f -> assertThat(f.path("label").asString("")).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void boundsEachText(Form form) {
        assertThat(form.inputs()).filteredOn(f -> TEXTS.contains(Form.type(f))).allSatisfy(f -> assertThat(
                        f.path("validate").path("maxLength").asInt(0))
                .as("maxLength of %s", f.path("key"))
                .isBetween(1, 4000));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void offersAtLeastTwoDifferentChoices(Form form) {
        assertThat(form.inputs())
                .filteredOn(f -> CHOICES.contains(Form.type(f)))
                .allSatisfy(f -> assertThat(f.path("values").valueStream().map(v -> v.path("value")
                                .asString("")))
                        .doesNotHaveDuplicates()
                        .doesNotContain("")
                        .hasSizeGreaterThan(1));
    }

    /** In English as the form says it itself; that the other languages have it too is for TextsParityTest. */
    @ParameterizedTest
    @MethodSource("forms")
    void isTranslated(Form form) {
        form.words()
                .forEach((key, written) ->
                        assertThat(texts.get(Locale.ENGLISH, key)).as(key).isEqualTo(written));
    }

    @Test
    void hasNoTranslationsOfWhatNoFormSays() throws IOException {
        var translated = new Properties();
        try (var file = Texts.class.getResourceAsStream("/messages/forms_en.properties")) {
            translated.load(file);
        }
        assertThat(translated.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        forms().flatMap(form -> form.words().keySet().stream()).toList());
    }

    @Test
    void existsForATaskAndOnlyForOne() {
        var used = ModelFiles.diagrams()
                .flatMap(d -> d.all(UserTask.class).stream())
                .flatMap(task -> Diagram.engine(task, "formRef").stream())
                .distinct();
        assertThat(forms().map(f -> ModelFiles.key(f.file()))).containsExactlyInAnyOrderElementsOf(used.toList());
    }

    /** Remarks are read by people, on the timeline. */
    @ParameterizedTest
    @MethodSource("forms")
    void asksOnlyForWhatSomebodyReads(Form form) {
        var readers = ModelFiles.diagrams()
                        .map(d -> new String(ModelFiles.bytes(d.file()), StandardCharsets.UTF_8))
                        .collect(Collectors.joining())
                + ModelFiles.sources();
        assertThat(form.inputs())
                .filteredOn(f -> !Form.type(f).equals("textarea"))
                .extracting((JsonNode f) -> f.path("key").asString())
                .allMatch(key ->
                        Pattern.compile("\\b" + key + "\\b").matcher(readers).find());
    }
}
