package io.comanda.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files under {@code demo/}; their entries have the names of the records they become. */
final class DemoFiles {

    /** As many entries of a file may share their defaults. */
    private static final int MOST_ENTRIES = 1000;

    private final JsonMapper json;

    DemoFiles(JsonMapper json) {
        this.json = json;
    }

    /** A file that is a list of entries. */
    <T> List<T> list(String file, Class<T> type) {
        return entries(yaml(file), type);
    }

    /** The list of that name in a file that holds several things. */
    <T> List<T> list(String file, String name, Class<T> type) {
        return entries(Objects.requireNonNull(((Map<?, ?>) yaml(file)).get(name)), type);
    }

    /** A table with a header row; an empty cell is a field left out. */
    <T> List<T> table(String file, Class<T> type) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(open(file))) {
            return csv.stream().map(row -> json.convertValue(cells(row), type)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> cells(NamedCsvRecord row) {
        return row.getFieldsAsMap().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private <T> List<T> entries(Object list, Class<T> type) {
        return ((List<?>) list)
                .stream().map(entry -> json.convertValue(entry, type)).toList();
    }

    private static Object yaml(String file) {
        try (var reader = open(file)) {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(MOST_ENTRIES);
            return new Yaml(new SafeConstructor(options)).load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String file) throws IOException {
        return new InputStreamReader(new ClassPathResource("demo/" + file).getInputStream(), StandardCharsets.UTF_8);
    }
}
