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
}
