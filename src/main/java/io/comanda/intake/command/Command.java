package io.comanda.intake.command;

import java.util.Set;
import org.springframework.boot.ApplicationArguments;

/** A word behind the name of the jar that makes it do one thing and end. */
interface Command {

    /** The word. */
    String name();

    /** One line for a terminal. */
    String usage();

    /** The names of its options; others are settings of the application. */
    Set<String> options();

    /** Does it, and returns the exit code. */
    int run(ApplicationArguments arguments);
}
