package io.comanda.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether there is a browser, and pages for it to open. */
class BrowserInstalled implements ExecutionCondition {

    private static final Path PAGES = Path.of("target", "classes", "static", "index.html");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (System.getenv("COMANDA_BROWSER_REQUIRED") != null) {
            return ConditionEvaluationResult.enabled("A browser is required here");
        }
        if (executable().isEmpty()) {
            return ConditionEvaluationResult.disabled(
                    "No Chromium on PATH; install one or set COMANDA_BROWSER to its executable");
        }
        return Files.exists(PAGES)
                ? ConditionEvaluationResult.enabled("A browser is installed")
                : ConditionEvaluationResult.disabled("The web application is not built; run without -Dweb.skip");
    }

    static Optional<Path> executable() {
        var named = Optional.ofNullable(System.getenv("COMANDA_BROWSER")).map(Path::of);
        return named.or(() -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst());
    }
}
