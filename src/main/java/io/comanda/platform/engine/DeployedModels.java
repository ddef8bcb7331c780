package io.comanda.platform.engine;

import io.comanda.platform.engine.guard.ModelSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the newest versions out of the engine's tables; each kind of model has one of its own. */
@Repository
@Order(0)
class DeployedModels implements ModelSource {

    private static final Map<String, String> TABLES = Map.of(
            "bpmn", "act_re_procdef",
            "dmn", "act_re_decision_def",
            "form", "act_re_camformdef");

    private final JdbcClient jdbc;

    DeployedModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<byte[]> find(String name) {
        var dot = name.lastIndexOf('.');
        return Optional.ofNullable(TABLES.get(name.substring(dot + 1)))
                .flatMap(table -> newest(table, name.substring(0, dot)));
    }

    @Override
    public List<String> diagrams() {
        return jdbc.sql("select distinct key_ || '.bpmn' from act_re_procdef order by 1")
                .query(String.class)
                .list();
    }

    private Optional<byte[]> newest(String table, String key) {
        return jdbc.sql("select b.bytes_ from " + table
                        + " d join act_ge_bytearray b on b.deployment_id_ = d.deployment_id_ and b.name_ = d.resource_name_"
                        + " where d.key_ = ? order by d.version_ desc limit 1")
                .param(key)
                .query(byte[].class)
                .optional();
    }
}
