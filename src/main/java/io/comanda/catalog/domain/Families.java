package io.comanda.catalog.domain;

import io.comanda.catalog.Family;
import io.comanda.platform.bulk.Upsert;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tree of product families; each row carries its path to the root. */
@Repository
public class Families {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private static final Upsert FAMILIES = Upsert.into("catalog_family")
            .key("code", "text")
            .column("parent_code", "text")
            .column("names", "jsonb")
            .column("picture", "text");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Families(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Set<String> existing(Collection<String> codes) {
        return jdbc.sql("select code from catalog_family where code = any (?)")
                .param(codes.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    public List<Family> list(String after, int limit) {
        return jdbc.sql("select * from catalog_family where code > ? order by code limit ?")
                .params(after, limit)
                .query((row, n) -> new Family(
                        row.getString("code"),
                        row.getString("parent_code"),
                        json.readValue(row.getString("names"), TEXTS),
                        row.getString("picture")))
                .list();
    }

    public Upsert.Count write(List<Family> families) {
        return FAMILIES.run(jdbc, json, families);
    }

    /** Writes the path of every family anew; a family that is below itself gets none. */
    public void tracePaths() {
        jdbc.sql(
                        """
                        with recursive tree(code, path) as (
                            select code, array[code] from catalog_family where parent_code is null
                            union all
                            select child.code, child.code || tree.path
                            from catalog_family child join tree on child.parent_code = tree.code)
                        update catalog_family family set path = coalesce(tree.path, '{}')
                        from catalog_family every left join tree on tree.code = every.code
                        where every.code = family.code and family.path is distinct from coalesce(tree.path, '{}')""")
                .update();
    }

    public List<String> withoutPath() {
        return jdbc.sql("select code from catalog_family where path = '{}' order by code limit 20")
                .query(String.class)
                .list();
    }
}
