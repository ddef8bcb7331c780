package io.comanda.catalog.domain;

import io.comanda.catalog.CatalogProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What products look like: files of one flat folder. */
@Component
public class Pictures {

    /** A plain file name: nothing that leaves the folder, nothing a browser would run as a page. */
    private static final Pattern NAME = Pattern.compile(
            "[A-Za-z0-9][A-Za-z0-9._-]{0,199}\\.(svg|png|jpe?g|gif|webp|avif)", Pattern.CASE_INSENSITIVE);

    private final JdbcClient jdbc;
    private final Resource folder;

    Pictures(JdbcClient jdbc, CatalogProperties properties) {
        this.jdbc = jdbc;
        this.folder = properties.pictures();
    }

    public Optional<Resource> of(String productNumber) {
        return names(productNumber).stream()
                .filter(name -> NAME.matcher(name).matches())
                .map(this::file)
                .filter(Resource::isReadable)
                .findFirst();
    }

    private List<String> names(String productNumber) {
        return jdbc.sql(
                        """
                        select candidate.name
                        from catalog_product product
                        join catalog_family family on family.code = product.family_code
                        cross join lateral (
                            select photo.name, 0 as distance, photo.position
                            from unnest(product.photos) with ordinality photo (name, position)
                            union all
                            select above.picture, 1, -array_position(family.path, above.code)
                            from catalog_family above
                            where above.code = any (family.path) and above.picture is not null) candidate
                        where product.number = ?
                        order by candidate.distance, candidate.position""")
                .param(productNumber)
                .query(String.class)
                .list();
    }

    private Resource file(String name) {
        try {
            return folder.createRelative(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
