package io.comanda.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tells a command of the jar from a start of the server, before the application starts. */
public final class CommandLine {

    /** A command works on its own: no web server, no jobs, no mails, no other imports, no demo. */
    private static final List<String> ALONE = List.of(
            "--server.port=-1",
            "--comanda.engine.jobs=false",
            "--comanda.mail.enabled=false",
            "--comanda.mail.catcher.port=0",
            "--comanda.intake.background=false",
            "--comanda.demo.company=false",
            "--springdoc.api-docs.enabled=false",
            "--springdoc.swagger-ui.enabled=false",
            "--spring.main.banner-mode=off",
            "--logging.level.root=warn");

    private CommandLine() {}

    /** Whether these arguments ask for a command and not for the server. */
    public static boolean asked(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("-");
    }

    /** The arguments with the settings under which a command runs; what the caller says himself wins. */
    public static String[] alone(String[] arguments) {
        var given = Arrays.stream(arguments).map(a -> a.split("=")[0]).toList();
        var settings = ALONE.stream().filter(s -> !given.contains(s.split("=")[0]));
        return Stream.concat(Arrays.stream(arguments), settings).toArray(String[]::new);
    }
}
