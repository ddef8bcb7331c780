package io.comanda.studio.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The newest version of each form. */
@Repository
public class DeployedForms {

    private static final String NEWEST =
            """
            select distinct on (f.key_) f.key_, f.version_, f.deployment_id_, f.resource_name_, d.deploy_time_
            from act_re_camformdef f join act_re_deployment d on d.id_ = f.deployment_id_
            """;

    private final JdbcClient jdbc;

    DeployedForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a form lies. */
    public record Place(String key, int version, String deployment, String resource, Instant deployedAt) {}

    public List<Place> all() {
        return jdbc.sql(NEWEST + "order by f.key_, f.version_ desc")
                .query((row, n) -> place(row))
                .list();
    }

    public Optional<Place> find(String key) {
        return jdbc.sql(NEWEST + "where f.key_ = ? order by f.key_, f.version_ desc")
                .param(key)
                .query((row, n) -> place(row))
                .optional();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("key_"),
                row.getInt("version_"),
                row.getString("deployment_id_"),
                row.getString("resource_name_"),
                row.getTimestamp("deploy_time_").toInstant());
    }
}
