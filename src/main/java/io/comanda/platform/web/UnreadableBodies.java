package io.comanda.platform.web;

import io.comanda.kernel.Refusal;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.platform.text.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says why a body could not be read: too large, no JSON at all, or a field that is unknown or of the wrong type. */
@Component
class UnreadableBodies {

    private final Problems problems;
    private final Texts texts;

    UnreadableBodies(Problems problems, Texts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    ResponseEntity<Object> answer(HttpMessageNotReadableException e) {
        if (cause(e, BodyTooLarge.class) != null) {
            return problems.answer(HttpStatus.CONTENT_TOO_LARGE, BodyTooLarge.CODE);
        }
        var refusal = cause(e, Refusal.class);
        if (refusal != null) {
            return problems.answer(refusal);
        }
        var field = cause(e, DatabindException.class);
        return field == null
                ? problems.answer(HttpStatus.BAD_REQUEST, "platform.BodyUnreadable")
                : problems.answer(
                        HttpStatus.UNPROCESSABLE_CONTENT, "platform.ValuesInvalid", List.of(violation(field)));
    }

    Violation wrongType(String pointer) {
        return violation(pointer, "wrongType");
    }

    private Violation violation(DatabindException e) {
        return violation(
                Violations.pointer(e), e instanceof UnrecognizedPropertyException ? "unknownProperty" : "wrongType");
    }

    private Violation violation(String pointer, String code) {
        return new Violation(pointer, code, texts.get(LocaleContextHolder.getLocale(), "violation." + code, Map.of()));
    }

    private static <T extends Throwable> @Nullable T cause(Throwable e, Class<T> type) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
