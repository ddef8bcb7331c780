package io.comanda.intake.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;

/** The options of a command, {@code --name=value} each. */
class Options {

    private static final int MOST = 1_000_000;

    private final ApplicationArguments arguments;

    Options(ApplicationArguments arguments) {
        this.arguments = arguments;
    }

    /** Options with a dot in their name are settings of the application; of the others only these are known. */
    void requireKnown(Set<String> known) {
        arguments.getOptionNames().stream()
                .filter(name -> !name.contains(".") && !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Usage("There is no option --" + name);
                });
    }

    boolean has(String name) {
        return arguments.containsOption(name) && !find(name).orElse("true").equals("false");
    }

    String get(String name) {
        return find(name).filter(value -> !value.isBlank()).orElseThrow(() -> new Usage("--" + name + "=… is missing"));
    }

    /** A whole number, or what holds without one. */
    int number(String name, int otherwise) {
        var text = find(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            var number = Integer.parseInt(text.get());
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new Usage("--" + name + " must be a whole number from 1 to " + MOST + ", not " + text.get());
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(arguments.getOptionValues(name)).stream()
                .flatMap(List::stream)
                .findFirst();
    }
}
