package io.comanda.commission.domain;

import io.comanda.commission.Agent;
import io.comanda.kernel.Email;
import io.comanda.kernel.Percent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All agents. */
@Repository
public class Agents {

    private final JdbcClient jdbc;

    Agents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds them, or changes those that are known by their code, but not their accounts and limits. Returns how many. */
    public int save(Collection<Agent> agents) {
        return agents.stream().mapToInt(this::save).sum();
    }

    /** The account his commission goes to, and how much he grants by himself. */
    public void agree(Agent agent) {
        jdbc.sql("update commission_agent set iban = ?, discount_limit = ? where code = ?")
                .param(agent.iban())
                .param(Optional.ofNullable(agent.discountLimit())
                        .map(Percent::value)
                        .orElse(null))
                .param(agent.code())
                .update();
    }

    public Optional<Agent> find(String code) {
        return jdbc.sql(
                        "select code, name, email, language, rate, active, iban, discount_limit from commission_agent where code = ?")
                .param(code)
                .query(Agents::agent)
                .optional();
    }

    /** Which of the codes are agents. */
    public Set<String> existing(Collection<String> codes) {
        return jdbc.sql("select code from commission_agent where code = any (?)")
                .param(codes.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** In the order of their codes. */
    public List<Agent> list(String after, int limit) {
        return jdbc.sql(
                        """
                        select code, name, email, language, rate, active, iban, discount_limit from commission_agent
                        where code > ? order by code limit ?""")
                .params(after, limit)
                .query(Agents::agent)
                .list();
    }

    private int save(Agent agent) {
        return jdbc.sql(
                        """
                        insert into commission_agent as stored (code, name, email, language, rate, active)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (code) do update set name = excluded.name, email = excluded.email,
                            language = excluded.language, rate = excluded.rate, active = excluded.active
                        where (stored.name, stored.email, stored.language, stored.rate, stored.active) is distinct from
                            (excluded.name, excluded.email, excluded.language, excluded.rate, excluded.active)""")
                .param(agent.code())
                .param(agent.name())
                .param(Optional.ofNullable(agent.email()).map(Email::value).orElse(null))
                .param(agent.language())
                .param(Optional.ofNullable(agent.rate()).map(Percent::value).orElse(null))
                .param(agent.active())
                .update();
    }

    private static Agent agent(ResultSet row, int index) throws SQLException {
        return new Agent(
                row.getString("code"),
                row.getString("name"),
                Optional.ofNullable(row.getString("email")).map(Email::new).orElse(null),
                row.getString("language"),
                Optional.ofNullable(row.getBigDecimal("rate")).map(Percent::of).orElse(null),
                row.getBoolean("active"),
                row.getString("iban"),
                Optional.ofNullable(row.getBigDecimal("discount_limit"))
                        .map(Percent::of)
                        .orElse(null));
    }
}
