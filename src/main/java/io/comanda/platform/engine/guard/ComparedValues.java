package io.comanda.platform.engine.guard;

import java.util.Optional;
import java.util.stream.Stream;

/** The texts that conditions compare variables with. */
record ComparedValues(String name, String value) {

    static Stream<ComparedValues> of(Term term) {
        return term.all()
                .filter(Term.Comparison.class::isInstance)
                .map(Term.Comparison.class::cast)
                .flatMap(compared -> Stream.concat(
                        pair(compared.left(), compared.right()).stream(),
                        pair(compared.right(), compared.left()).stream()));
    }

    private static Optional<ComparedValues> pair(Term left, Term right) {
        return left instanceof Term.Name variable
                        && right instanceof Term.Literal literal
                        && literal.value() instanceof String text
                ? Optional.of(new ComparedValues(variable.name(), text))
                : Optional.empty();
    }
}
