package io.comanda.platform.engine.guard;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a condition, which can tell its own value. There are names and literals, comparisons and logic, and no way
 * to reach a property, a method or a function.
 */
sealed interface Term {

    /** @param scope the value of a plain name; throws for a name it does not know */
    @Nullable
    Object value(Scope scope);

    /** Where plain names get their values. */
    interface Scope {
        boolean knows(String name);

        @Nullable
        Object get(String name);
    }

    /** The terms it is made of. */
    default List<Term> parts() {
        return List.of();
    }

    /** It and everything inside it. */
    default Stream<Term> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Term::all));
    }

    default Stream<String> names() {
        return all().filter(Name.class::isInstance).map(term -> ((Name) term).name());
    }

    default boolean holds(Scope scope) {
        if (value(scope) instanceof Boolean truth) {
            return truth;
        }
        throw new ExpressionRefused("Neither true nor false: " + this);
    }

    /** Tells what follows for the names in it from the truth of the whole; nothing where nothing does. */
    default void teach(boolean truth, Condition.Lesson lesson) {}

    record Literal(@Nullable Object value) implements Term {
        @Override
        public @Nullable Object value(Scope scope) {
            return value;
        }
    }

    record Name(String name) implements Term {
        @Override
        public @Nullable Object value(Scope scope) {
            if (!scope.knows(name)) {
                throw new ExpressionRefused("Nothing is known by the name " + name);
            }
            return scope.get(name);
        }

        @Override
        public void teach(boolean truth, Condition.Lesson lesson) {
            lesson.is(name, truth);
        }
    }

    record Not(Term term) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(term);
        }

        @Override
        public Object value(Scope scope) {
            return !term.holds(scope);
        }

        @Override
        public void teach(boolean truth, Condition.Lesson lesson) {
            term.teach(!truth, lesson);
        }
    }

    /** True for nothing at all, for null and for an empty text or collection. */
    record Empty(Term term) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(term);
        }

        @Override
        public Object value(Scope scope) {
            if (term instanceof Name unknown && !scope.knows(unknown.name())) {
                return true;
            }
            return Values.isEmpty(term.value(scope));
        }
    }

    record Comparison(Term left, Operator operator, Term right) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }

        @Override
        public Object value(Scope scope) {
            return operator.holds(left.value(scope), right.value(scope));
        }

        @Override
        public void teach(boolean truth, Condition.Lesson lesson) {
            if (left instanceof Name known && right instanceof Literal literal) {
                teach(known.name(), literal.value(), truth, lesson);
            } else if (right instanceof Name known && left instanceof Literal literal) {
                teach(known.name(), literal.value(), truth, lesson);
            }
        }

        private void teach(String name, @Nullable Object value, boolean truth, Condition.Lesson lesson) {
            if (operator == (truth ? Operator.EQUAL : Operator.UNEQUAL)) {
                lesson.is(name, value);
            } else if (operator == (truth ? Operator.UNEQUAL : Operator.EQUAL)) {
                lesson.isNot(name, value);
            }
        }
    }

    record Both(Term left, Term right) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }

        @Override
        public Object value(Scope scope) {
            return left.holds(scope) && right.holds(scope);
        }

        @Override
        public void teach(boolean truth, Condition.Lesson lesson) {
            if (truth) {
                left.teach(true, lesson);
                right.teach(true, lesson);
            }
        }
    }

    record Either(Term left, Term right) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }

        @Override
        public Object value(Scope scope) {
            return left.holds(scope) || right.holds(scope);
        }

        @Override
        public void teach(boolean truth, Condition.Lesson lesson) {
            if (!truth) {
                left.teach(false, lesson);
                right.teach(false, lesson);
            }
        }
    }

    record Choice(Term condition, Term yes, Term no) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(condition, yes, no);
        }

        @Override
        public @Nullable Object value(Scope scope) {
            return condition.holds(scope) ? yes.value(scope) : no.value(scope);
        }
    }
}
