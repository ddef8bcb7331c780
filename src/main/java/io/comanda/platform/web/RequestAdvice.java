package io.comanda.platform.web;

import io.comanda.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers requests that do not get as far as an endpoint: wrong in form, in type or in a value. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestAdvice extends ResponseEntityExceptionHandler {

    private static final Map<Integer, String> CODES = Map.of(
            404, "platform.NotFound",
            405, "platform.MethodNotAllowed",
            406, "platform.NotAcceptable",
            413, "platform.BodyTooLarge",
            415, "platform.MediaTypeNotSupported",
            500, "platform.InternalError",
            503, "platform.Busy");

    private final Problems problems;
    private final UnreadableBodies unreadable;

    RequestAdvice(Problems problems, UnreadableBodies unreadable) {
        this.problems = problems;
        this.unreadable = unreadable;
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(Violations.of(e.getBindingResult()));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(e.getParameterValidationResults().stream()
                .flatMap(result -> Violations.of(result).stream())
                .toList());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return unreadable.answer(e);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getMostSpecificCause() instanceof Refusal refusal) {
            return problems.answer(refusal);
        }
        var name = e instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "";
        return invalid(List.of(unreadable.wrongType("/" + name)));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var answer = problems.answer(status, code(e, status), facts(e));
        return ResponseEntity.status(status)
                .headers(headers)
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    private ResponseEntity<Object> invalid(List<Refusal.Violation> violations) {
        return problems.answer(HttpStatus.UNPROCESSABLE_CONTENT, "platform.ValuesInvalid", violations);
    }

    private static String code(Exception e, HttpStatusCode status) {
        if (e instanceof MissingRequestHeaderException) {
            return "platform.HeaderMissing";
        }
        if (e instanceof MissingServletRequestParameterException || e instanceof MissingServletRequestPartException) {
            return "platform.ParameterMissing";
        }
        return CODES.getOrDefault(status.value(), "platform.RequestRejected");
    }

    private static Map<String, Object> facts(Exception e) {
        if (e instanceof MissingRequestHeaderException header) {
            return Map.of("header", header.getHeaderName());
        }
        if (e instanceof MissingServletRequestParameterException parameter) {
            return Map.of("parameter", parameter.getParameterName());
        }
        return e instanceof MissingServletRequestPartException part
                ? Map.of("parameter", part.getRequestPartName())
                : Map.of();
    }
}
