package io.comanda.access.web;

import io.comanda.access.LoginRefused;
import io.comanda.access.LoginThrottled;
import io.comanda.platform.web.Problems;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers logins that fail. */
@RestControllerAdvice
@Order(0)
class AccessAdvice {

    private final Problems problems;

    AccessAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(LoginRefused e) {
        return problems.answer(HttpStatus.UNAUTHORIZED, "access.LoginRefused");
    }

    @ExceptionHandler
    ResponseEntity<Object> throttled(LoginThrottled e) {
        var seconds = Math.max(1, e.retryAfter().toSeconds());
        var answer = problems.answer(
                HttpStatus.TOO_MANY_REQUESTS, "access.LoginThrottled", Map.of("retryAfterSeconds", seconds));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                .body(answer.getBody());
    }
}
