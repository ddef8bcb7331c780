package io.comanda.platform.invariants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The truths that hold at every commit, each a statement in {@code invariants/} that must return no row. */
@Component
public class Invariants {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;
    private final List<Invariant> all;

    Invariants(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.all = load();
    }

    /**
     * A truth that does not hold.
     *
     * @param meaning what a row says, from the statement's first line
     * @param rows the first of them
     */
    public record Breach(String name, String meaning, List<Map<String, Object>> rows) {}

    record Invariant(String name, String meaning, String sql) {}

    /** Names of all truths that are checked. */
    public List<String> names() {
        return all.stream().map(Invariant::name).toList();
    }

    /** Runs every statement in one snapshot; empty when all is well. */
    @Transactional(readOnly = true, isolation = org.springframework.transaction.annotation.Isolation.REPEATABLE_READ)
    public List<Breach> breaches() {
        return all.stream().map(this::check).filter(b -> !b.rows().isEmpty()).toList();
    }

    private Breach check(Invariant invariant) {
        var rows = jdbc.sql(invariant.sql()).query().listOfRows();
        return new Breach(
                invariant.name(),
                invariant.meaning(),
                rows.stream().limit(SHOWN).toList());
    }

    private static List<Invariant> load() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:invariants/*.sql");
            return Arrays.stream(files)
                    .map(Invariants::read)
                    .sorted(Comparator.comparing(Invariant::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Invariant read(Resource file) {
        try {
            var sql = file.getContentAsString(StandardCharsets.UTF_8);
            var name = String.valueOf(file.getFilename()).replace(".sql", "");
            return new Invariant(name, sql.lines().findFirst().orElse("").replaceFirst("^--\\s*", ""), sql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
