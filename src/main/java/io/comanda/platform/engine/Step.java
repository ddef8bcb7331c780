package io.comanda.platform.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a delegate or listener is to those who draw diagrams: the catalogue of steps is made of it, and the check of
 * diagrams takes from it which variables and errors there are. Its name and purpose are the texts {@code step.<bean>.name}
 * and {@code step.<bean>.purpose}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Step {

    /** Variables it looks at; one that is missing is nothing. */
    String[] reads() default {};

    /** Variables it sets. */
    Writes[] writes() default {};

    /** Kinds of the mails it may send, for instance {@code order-confirmed}. */
    String[] mails() default {};

    /** Codes of the business errors it ends with; a diagram has a road for each. */
    String[] errors() default {};

    /** Whether it asks a system outside: it then runs in a job of its own, which is repeated when it fails. */
    boolean leavesDatabase() default false;

    /** Whether it keeps books, numbers, goods or a final state, so that a diagram may not lead past it. */
    boolean isProtected() default false;
}
