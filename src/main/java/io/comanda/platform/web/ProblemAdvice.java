package io.comanda.platform.web;

import io.comanda.kernel.Refusal;
import io.comanda.platform.database.SqlStates;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers whatever goes wrong behind an endpoint; nothing of the inside gets out. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        return problems.answer(refusal);
    }

    @ExceptionHandler
    ResponseEntity<Object> notAuthenticated(AuthenticationException e) {
        return problems.answer(HttpStatus.UNAUTHORIZED, "platform.NotAuthenticated");
    }

    @ExceptionHandler
    ResponseEntity<Object> notAllowed(AccessDeniedException e) {
        if (e instanceof CsrfException) {
            return problems.answer(HttpStatus.FORBIDDEN, "platform.CsrfTokenMissing");
        }
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || caller instanceof AnonymousAuthenticationToken
                ? problems.answer(HttpStatus.UNAUTHORIZED, "platform.NotAuthenticated")
                : problems.answer(HttpStatus.FORBIDDEN, "platform.NotAllowed");
    }

    @ExceptionHandler
    ResponseEntity<Object> rejected(RequestRejectedException e) {
        return problems.answer(HttpStatus.BAD_REQUEST, "platform.RequestRejected");
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(ConstraintViolationException e) {
        return problems.answer(
                HttpStatus.UNPROCESSABLE_CONTENT, "platform.ValuesInvalid", Violations.of(e.getConstraintViolations()));
    }

    @ExceptionHandler
    ResponseEntity<Object> changedMeanwhile(ConcurrencyFailureException e) {
        return collided(e);
    }

    private ResponseEntity<Object> collided(Exception e) {
        log.info("Two at the same time: {}", e.getMessage());
        return problems.answer(HttpStatus.CONFLICT, "platform.ChangedMeanwhile");
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        QueryTimeoutException.class
    })
    ResponseEntity<Object> busy(Exception e) {
        log.warn("The database does not answer in time", e);
        return problems.answer(HttpStatus.SERVICE_UNAVAILABLE, "platform.Busy");
    }

    /** Tells apart what the database refused by the class of its SQLSTATE. */
    @ExceptionHandler
    ResponseEntity<Object> refusedByDatabase(DataAccessException e) {
        var state = SqlStates.of(e);
        if (state.equals("23505")) {
            log.info("Exists already: {}", e.getMessage());
            return problems.answer(HttpStatus.CONFLICT, "platform.AlreadyExists");
        }
        if (state.startsWith("22") || state.startsWith("23")) {
            log.warn("A value got as far as the database and was refused there", e);
            return problems.answer(HttpStatus.UNPROCESSABLE_CONTENT, "platform.ValueNotStorable");
        }
        return failed(e);
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(Exception e) {
        if (isBusy(e)) {
            return busy(e);
        }
        if (SqlStates.isCollision(e)) {
            return collided(e);
        }
        var id = UUID.randomUUID().toString();
        log.error("Failure {}", id, e);
        return problems.answer(HttpStatus.INTERNAL_SERVER_ERROR, "platform.InternalError", Map.of("failure", id));
    }

    /** The engine and the mapper wrap it in failures of their own. */
    private static boolean isBusy(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
        }
        return false;
    }
}
