package io.comanda.platform.web;

import io.comanda.kernel.Refusal.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import tools.jackson.core.JacksonException;

/** Names the wrong field by a JSON pointer and the broken rule by its constraint, for instance {@code positive}. */
final class Violations {

    private Violations() {}

    static List<Violation> of(Errors result) {
        return result.getAllErrors().stream()
                .map(error -> error instanceof FieldError field
                        ? new Violation(pointer(field.getField()), code(field), message(field))
                        : new Violation("", code(error), message(error)))
                .toList();
    }

    static List<Violation> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return of((Errors) errors);
        }
        var name = "/" + Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream()
                .map(error -> new Violation(name, code(error), message(error)))
                .toList();
    }

    static List<Violation> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(v -> new Violation(
                        pointer(v.getPropertyPath()),
                        StringUtils.uncapitalize(v.getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()),
                        v.getMessage()))
                .toList();
    }

    /** Where in the body reading stopped. */
    static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() != null ? escaped(step.getPropertyName()) : step.getIndex()))
                .collect(Collectors.joining());
    }

    private static String pointer(Path path) {
        return pointer(StreamSupport.stream(path.spliterator(), false)
                .map(Path.Node::toString)
                .collect(Collectors.joining(".")));
    }

    private static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String code(MessageSourceResolvable error) {
        @Nullable String[] codes = error.getCodes();
        var last = codes == null || codes.length == 0 ? null : codes[codes.length - 1];
        return StringUtils.uncapitalize(Objects.requireNonNullElse(last, "invalid"));
    }

    private static String message(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "");
    }
}
