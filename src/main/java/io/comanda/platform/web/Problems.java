package io.comanda.platform.web;

import io.comanda.kernel.Refusal;
import io.comanda.platform.text.Texts;
import io.comanda.platform.text.ViolationTexts;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes problem details (RFC 9457) with a stable code and texts in the caller's language. */
@Component
public class Problems {

    private static final String TYPE = "urn:comanda:problem:";

    /** When somebody who was asked to come later may come. */
    private static final String BUSY_SECONDS = "5";

    private final Texts texts;
    private final ViolationTexts violationTexts;

    public Problems(Texts texts) {
        this.texts = texts;
        this.violationTexts = new ViolationTexts(texts);
    }

    public ResponseEntity<Object> answer(HttpStatusCode status, String code) {
        return answer(status, problem(status, code, Map.of(), List.of(), null));
    }

    public ResponseEntity<Object> answer(HttpStatusCode status, String code, Map<String, ?> facts) {
        return answer(status, problem(status, code, facts, List.of(), null));
    }

    ResponseEntity<Object> answer(HttpStatusCode status, String code, List<Refusal.Violation> violations) {
        return answer(status, problem(status, code, Map.of(), violations, null));
    }

    public ResponseEntity<Object> answer(Refusal refusal) {
        var status = status(refusal.kind());
        return answer(
                status, problem(status, refusal.code(), refusal.facts(), refusal.violations(), refusal.getMessage()));
    }

    private static ResponseEntity<Object> answer(HttpStatusCode status, ProblemDetail problem) {
        var response = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status.value() == HttpStatus.UNAUTHORIZED.value()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.header(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
        }
        return response.body(problem);
    }

    private ProblemDetail problem(
            HttpStatusCode status,
            String code,
            Map<String, ?> facts,
            List<Refusal.Violation> violations,
            @Nullable String fallback) {
        var locale = LocaleContextHolder.getLocale();
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(text(locale, "refusal." + code + ".title", facts, code));
        problem.setDetail(text(locale, "refusal." + code + ".detail", facts, fallback));
        problem.setProperty("code", code);
        facts.forEach(problem::setProperty);
        if (!violations.isEmpty()) {
            problem.setProperty("errors", violationTexts.in(locale, violations));
        }
        return problem;
    }

    private @Nullable String text(Locale locale, String key, Map<String, ?> facts, @Nullable String fallback) {
        return texts.has(key) ? texts.get(locale, key, facts) : fallback;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case THROTTLED -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
