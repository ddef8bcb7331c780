package io.comanda.platform.engine;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A variable that a step sets. */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Writes {

    /** Name of the variable. */
    String value();

    VariableKind kind() default VariableKind.TEXT;

    /** All the values there are; none where any may come. */
    String[] oneOf() default {};

    /** Of a flag: what it is when nothing is out of the ordinary, and the process simply goes on. */
    boolean usual() default false;
}
