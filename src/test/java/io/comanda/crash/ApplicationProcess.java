package io.comanda.crash;

import static org.awaitility.Awaitility.await;

import io.comanda.Api;
import io.comanda.Comanda;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The application in a JVM of its own with a database folder of its own, so that a test can kill it. Its PostgreSQL is a
 * process of its own too and outlives the kill, as it would in earnest.
 */
final class ApplicationProcess implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ApplicationProcess.class);
    private static final Duration UP = Duration.ofSeconds(120);
    private static final long DOWN_SECONDS = 60;

    final int port = freePort();
    final int databasePort = freePort();
    private final Path folder;
    private final List<String> settings;
    private @Nullable Process process;

    ApplicationProcess(Path folder, String... settings) {
        this.folder = folder;
        this.settings = List.of(settings);
    }

    /** Starts it and waits until it takes requests. */
    void start() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m",
                "-cp",
                classPath(),
                Comanda.class.getName(),
                "--server.port=" + port,
                "--comanda.embedded-database.folder=" + folder.resolve("postgresql"),
                "--comanda.embedded-database.port=" + databasePort));
        command.addAll(settings);
        var started = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        process = started;
        await().atMost(UP).pollInterval(Duration.ofMillis(200)).until(() -> isReady(started));
        log.info("The application is up, process {}", started.pid());
    }

    /** SIGKILL: nothing in it gets to say good-bye. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Asks it to stop, which also stops its PostgreSQL. */
    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(DOWN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private boolean isReady(Process started) throws InterruptedException {
        if (!started.isAlive()) {
            throw new AssertionError("The application did not start:\n" + lastWords());
        }
        try {
            return new Api(port, "").get("/actuator/health/readiness").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return folder.resolve("application.log");
    }

    /** What the tests run with, without the tests. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
