package io.comanda.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the container itself refuses, in the same form as everything else. */
@RestController
class ErrorAnswer implements ErrorController {

    private static final Map<Integer, String> CODES = Map.of(
            401, "platform.NotAuthenticated",
            403, "platform.NotAllowed",
            404, "platform.NotFound",
            405, "platform.MethodNotAllowed",
            413, BodyTooLarge.CODE,
            500, "platform.InternalError");

    private final Problems problems;

    ErrorAnswer(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ResponseEntity<Object> answer(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        return problems.answer(status, CODES.getOrDefault(status.value(), "platform.RequestRejected"));
    }
}
