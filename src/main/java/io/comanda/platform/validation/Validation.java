package io.comanda.platform.validation;

import io.comanda.kernel.Refusal.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names what is wrong with a draft, each fault with a pointer to its field. */
@Component
public class Validation {

    private final Validator validator;

    Validation(Validator validator) {
        this.validator = validator;
    }

    /** What the fields' own rules say, and if they hold, what the draft says of its fields together. */
    public List<Violation> violations(Object draft) {
        var violations = validator.validate(draft).stream()
                .map(Validation::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .toList();
        return violations.isEmpty() && draft instanceof SelfChecking checking ? checking.contradictions() : violations;
    }

    /** Refuses a draft with anything wrong. */
    public void require(Object draft) {
        require(violations(draft));
    }

    public void require(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new ValuesInvalid(violations);
        }
    }

    private static Violation violation(ConstraintViolation<?> fault) {
        var rule =
                fault.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        var code = Character.toLowerCase(rule.charAt(0)) + rule.substring(1);
        return new Violation(pointer(fault.getPropertyPath()), code, fault.getMessage());
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.isInIterable()) {
                pointer.append('/').append(node.getIndex() != null ? node.getIndex() : escaped(node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String escaped(Object key) {
        return String.valueOf(key).replace("~", "~0").replace("/", "~1");
    }
}
