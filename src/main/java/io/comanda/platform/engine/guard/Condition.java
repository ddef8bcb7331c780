package io.comanda.platform.engine.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition of a diagram, read for what its outcome tells about the names in it. */
public final class Condition {

    private final Term term;

    private Condition(Term term) {
        this.term = term;
    }

    /**
     * @param text with the surrounding <code>${ }</code>
     * @throws ExpressionRefused if it is no condition
     */
    public static Condition of(String text) {
        return new Condition(Expressions.parse(text)
                .orElseThrow(() -> new ExpressionRefused("A condition stands in ${ }: " + Quote.of(text))));
    }

    /** The plain names in it. */
    public Stream<String> names() {
        return term.names();
    }

    /**
     * The values without which it would have had another outcome; {@link OtherThan} where only is known what a value is
     * not. Nothing about names whose value does not follow, as from one part of an <code>or</code>.
     */
    public Map<String, Object> lesson(boolean held) {
        var lesson = new Lesson();
        term.teach(held, lesson);
        return lesson.values;
    }

    /** What follows from two outcomes together: the more precise of two values wins. */
    public static Map<String, Object> joined(Map<String, Object> first, Map<String, Object> second) {
        var all = new Lesson();
        all.values.putAll(first);
        second.forEach(all::learn);
        return all.values;
    }

    /** Gathers what follows. */
    static final class Lesson {

        private final Map<String, Object> values = new HashMap<>();

        void is(String name, @Nullable Object value) {
            if (value != null) {
                learn(name, value);
            }
        }

        void isNot(String name, @Nullable Object value) {
            if (value != null) {
                learn(name, new OtherThan(Set.of(value)));
            }
        }

        private void learn(String name, Object value) {
            values.merge(name, value, Lesson::sharper);
        }

        private static Object sharper(Object before, Object now) {
            if (before instanceof OtherThan some && now instanceof OtherThan more) {
                return some.and(more);
            }
            return now instanceof OtherThan ? before : now;
        }
    }
}
