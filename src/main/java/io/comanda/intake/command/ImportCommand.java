package io.comanda.intake.command;

import io.comanda.intake.ImportOptions;
import io.comanda.intake.ImportState;
import io.comanda.intake.ImportView;
import io.comanda.intake.Intake;
import io.comanda.intake.StartImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** {@code import}: a folder by a mapping; repeated after an interruption, it goes on where it was. */
@Component
class ImportCommand implements Command {

    private final Intake intake;
    private final ReleaseCommand releaseCommand;
    private final Terminal terminal;

    ImportCommand(Intake intake, ReleaseCommand releaseCommand, Terminal terminal) {
        this.intake = intake;
        this.releaseCommand = releaseCommand;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "import --mapping=<name> --folder=<folder> [--dry-run] [--skip-bad-rows] [--orders=<n>] [--top-up-stock]";
    }

    @Override
    public Set<String> options() {
        return Set.of("mapping", "folder", "dry-run", "skip-bad-rows", "orders", "top-up-stock");
    }

    @Override
    public int run(ApplicationArguments arguments) {
        var start = start(new Options(arguments));
        var interrupted = intake.interrupted(start);
        interrupted.ifPresent(id -> terminal.print("Going on with import " + id));
        long id = interrupted.orElseGet(() -> intake.add(start));
        var view = terminal.watch(() -> intake.work(id), () -> Report.standing(intake.view(id, Locale.ENGLISH)));
        terminal.print(Report.of(view));
        terminal.print(problems(view));
        if (view.state() != ImportState.DONE) {
            return 1;
        }
        return start.options().releases() ? release(start) : 0;
    }

    private StartImport start(Options options) {
        var mapping = options.get("mapping");
        var folder = folder(options.get("folder"));
        var wishes = new ImportOptions(
                options.has("dry-run"),
                options.has("skip-bad-rows"),
                options.number("orders", 0),
                options.has("top-up-stock"));
        return new StartImport(mapping, intake.mappingText(mapping), folder, wishes);
    }

    /** In one way to write it, so that a repeated command finds the import it interrupted. */
    private static Path folder(String text) {
        try {
            var folder = Path.of(text).toRealPath();
            if (Files.isDirectory(folder)) {
                return folder;
            }
        } catch (IOException e) {
            // told below, like a file that is no folder
        }
        throw new Usage("There is no folder " + text);
    }

    private int release(StartImport start) {
        var source = intake.mapping(start.mapping()).source();
        return releaseCommand.release(
                source, start.options().releaseOrders(), start.options().topUpStock());
    }

    private String problems(ImportView view) {
        return Report.problems(intake.problems(view.id(), 0, Report.PROBLEMS_READ, Locale.ENGLISH));
    }
}
