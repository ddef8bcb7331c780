package io.comanda.platform.engine;

import io.comanda.platform.web.Problems;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what only the engine throws. */
@RestControllerAdvice
@Order(0)
class EngineAdvice {

    private final Problems problems;

    EngineAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> changedMeanwhile(OptimisticLockingException e) {
        return problems.answer(HttpStatus.CONFLICT, "platform.ChangedMeanwhile");
    }
}
