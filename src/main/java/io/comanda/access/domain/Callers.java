package io.comanda.access.domain;

import io.comanda.platform.actor.Actor;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** Reads an actor off a row that joins {@code access_account a}. */
final class Callers {

    static final String COLUMNS =
            """
            a.username, a.kind, a.agent_code,
            array(select r.role from access_account_role r where r.account_id = a.id) as roles""";

    private Callers() {}

    static Actor read(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return new Actor(
                row.getString("username"),
                Actor.Kind.valueOf(row.getString("kind")),
                Set.of((String[]) roles.getArray()),
                row.getString("agent_code"));
    }
}
