package io.comanda.intake.command;

import io.comanda.kernel.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * Does what the first word of the command line says, before anything else of the application begins to work. Exit codes:
 * 0 all went well, 1 the input is not good or the work failed, 2 the command cannot be understood.
 */
@Component
public class Commands implements ApplicationRunner, ExitCodeGenerator {

    private static final int GOOD = 0;
    private static final int NOT_UNDERSTOOD = 2;

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

    private final List<Command> commands;
    private final Terminal terminal;
    private int exitCode = GOOD;

    Commands(List<Command> commands, Terminal terminal) {
        this.commands = commands;
        this.terminal = terminal;
    }

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

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getNonOptionArgs();
        if (!words.isEmpty()) {
            exitCode = run(words, arguments);
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private int run(List<String> words, ApplicationArguments arguments) {
        try {
            var command = commands.stream()
                    .filter(c -> words.equals(List.of(c.name())))
                    .findFirst()
                    .orElseThrow(() -> new Usage("There is no command " + String.join(" ", words)));
            new Options(arguments).requireKnown(command.options());
            return command.run(arguments);
        } catch (Usage | Refusal e) {
            terminal.print(String.valueOf(e.getMessage()));
            commands.forEach(command -> terminal.print("  " + command.usage()));
            return NOT_UNDERSTOOD;
        }
    }
}
