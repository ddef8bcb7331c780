package io.comanda.intake.command;

import io.comanda.intake.ReleaseState;
import io.comanda.intake.Releases;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** {@code import-release}: imported orders go on to their process, which the running application carries. */
@Component
class ReleaseCommand implements Command {

    private final Releases releases;
    private final Terminal terminal;

    ReleaseCommand(Releases releases, Terminal terminal) {
        this.releases = releases;
        this.terminal = terminal;
    }

    @Override
    public String name() {
        return "import-release";
    }

    @Override
    public String usage() {
        return "import-release --source=<source> --limit=<n> [--top-up-stock]";
    }

    @Override
    public Set<String> options() {
        return Set.of("source", "limit", "top-up-stock");
    }

    @Override
    public int run(ApplicationArguments arguments) {
        var options = new Options(arguments);
        var limit = options.number("limit", 0);
        if (limit == 0) {
            throw new Usage("--limit=… is missing");
        }
        return release(options.get("source"), limit, options.has("top-up-stock"));
    }

    int release(String source, int limit, boolean topUpStock) {
        var interrupted = releases.interrupted(source, limit);
        interrupted.ifPresent(id -> terminal.print("Going on with release " + id));
        long id = interrupted.orElseGet(() -> releases.add(source, limit, topUpStock));
        var view = terminal.watch(() -> releases.work(id), () -> Report.standing(releases.view(id)));
        terminal.print(Report.of(view));
        return view.state() == ReleaseState.DONE ? 0 : 1;
    }
}
