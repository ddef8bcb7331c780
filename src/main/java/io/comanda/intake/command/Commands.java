package io.comanda.intake.command;

import io.comanda.kernel.Refusal;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;

/**
 * Does what the first word of the command line says, before anything else of the application begins to work. Exit codes:
 * 0 all went well, 1 the input is not good or the work failed, 2 the command cannot be understood.
 */
@Component
class Commands implements ApplicationRunner, ExitCodeGenerator {

    private static final int GOOD = 0;
    private static final int NOT_UNDERSTOOD = 2;

    private final List<Command> commands;
    private final Terminal terminal;
    private int exitCode = GOOD;

    Commands(List<Command> commands, Terminal terminal) {
        this.commands = commands;
        this.terminal = terminal;
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
