package io.comanda.shipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The demo's carriers, for tests. */
public final class DemoCarriers {

    private DemoCarriers() {}

    public static List<CarrierAgreement> all() {
        var json = JsonMapper.builder().build();
        try (var file = new ClassPathResource("demo/carriers.yml").getInputStream()) {
            List<?> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return entries.stream()
                    .map(entry -> json.convertValue(entry, CarrierAgreement.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
