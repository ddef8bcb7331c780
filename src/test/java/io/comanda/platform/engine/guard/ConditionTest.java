package io.comanda.platform.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void tellsTheValuesWithoutWhichItWouldHaveHadAnotherOutcome() {
        assertThat(lesson("${odd}", true)).isEqualTo(Map.of("odd", true));
        assertThat(lesson("${!odd}", true)).isEqualTo(Map.of("odd", false));
        assertThat(lesson("${step == 'ask' and not late}", true)).isEqualTo(Map.of("step", "ask", "late", false));
        assertThat(lesson("${step != 'ask' or late}", false)).isEqualTo(Map.of("step", "ask", "late", false));
        assertThat(lesson("${step == 'ask'}", false)).isEqualTo(Map.of("step", new OtherThan(Set.of("ask"))));
    }

    @Test
    void tellsNothingWhereSeveralReasonsAreThinkable() {
        assertThat(lesson("${odd or late}", true)).isEmpty();
        assertThat(lesson("${odd and late}", false)).isEmpty();
        assertThat(lesson("${total > 500}", true)).isEmpty();
    }

    @Test
    void joinsWhatSeveralConditionsTell() {
        var neither = Condition.joined(lesson("${step == 'ask'}", false), lesson("${step == 'wait'}", false));
        assertThat(neither).isEqualTo(Map.of("step", new OtherThan(Set.of("ask", "wait"))));
        assertThat(Condition.joined(neither, lesson("${step == 'go'}", true))).isEqualTo(Map.of("step", "go"));
    }

    @Test
    void knowsWhatAValueIsNotAndNothingElse() {
        var other = new OtherThan(Set.of("ask"));
        assertThat(Values.same(other, "ask")).isFalse();
        assertThatThrownBy(() -> Values.same(other, "wait")).isInstanceOf(ExpressionRefused.class);
    }

    private static Map<String, Object> lesson(String condition, boolean held) {
        return Condition.of(condition).lesson(held);
    }
}
