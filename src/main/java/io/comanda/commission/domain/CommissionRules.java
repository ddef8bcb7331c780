package io.comanda.commission.domain;

import io.comanda.commission.CommissionRule;
import io.comanda.commission.CommissionRule.Period;
import io.comanda.commission.CommissionRule.Tier;
import io.comanda.commission.NewCommissionRule;
import io.comanda.kernel.Percent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All rules: added, and ended once. */
@Repository
public class CommissionRules {

    private static final TypeReference<List<Tier>> TIERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CommissionRules(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One rule is added after the other, so that no two hold for the same at a time. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('commission rules', 0))::text")
                .query(String.class)
                .single();
    }

    public CommissionRule add(NewCommissionRule rule) {
        return jdbc.sql(
                        """
                        insert into commission_rule (agent_code, product_number, family_code, customer_number, rate,
                                                     minimum_margin, tiers, period, valid_from, valid_to)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) returning *""")
                .param(rule.agentCode())
                .param(rule.productNumber())
                .param(rule.familyCode())
                .param(rule.customerNumber())
                .param(rule.rate())
                .param(rule.minimumMargin())
                .param(json.writeValueAsString(rule.tiers()))
                .param(Optional.ofNullable(rule.period()).map(Period::name).orElse(null))
                .param(rule.validFrom())
                .param(rule.validTo())
                .query(this::rule)
                .single();
    }

    public Optional<CommissionRule> find(long id) {
        return jdbc.sql("select * from commission_rule where id = ?")
                .param(id)
                .query(this::rule)
                .optional();
    }

    /** Those of the same agent for the same goods or customer that hold on one of its days. */
    public List<CommissionRule> overlapping(NewCommissionRule rule) {
        return jdbc.sql(
                        """
                        select * from commission_rule
                        where agent_code is not distinct from ? and product_number is not distinct from ?
                          and family_code is not distinct from ? and customer_number is not distinct from ?
                          and valid_to is distinct from valid_from - 1
                          and (valid_to is null or valid_to >= ?) and (?::date is null or valid_from <= ?)
                        order by id limit 1""")
                .param(rule.agentCode())
                .param(rule.productNumber())
                .param(rule.familyCode())
                .param(rule.customerNumber())
                .param(rule.validFrom())
                .param(rule.validTo())
                .param(rule.validTo())
                .query(this::rule)
                .list();
    }

    public void end(long id, LocalDate lastDay) {
        jdbc.sql("update commission_rule set valid_to = ? where id = ?")
                .params(lastDay, id)
                .update();
    }

    /** An agent's rules, or those of the house, newest first; ended ones too. */
    public List<CommissionRule> list(@Nullable String agentCode, long before, int limit) {
        return jdbc.sql(
                        """
                        select * from commission_rule where agent_code is not distinct from ? and id < ?
                        order by id desc limit ?""")
                .param(agentCode)
                .param(before)
                .param(limit)
                .query(this::rule)
                .list();
    }

    CommissionRule rule(ResultSet row, int index) throws SQLException {
        return new CommissionRule(
                row.getLong("id"),
                row.getString("agent_code"),
                row.getString("product_number"),
                row.getString("family_code"),
                row.getString("customer_number"),
                Percent.of(row.getBigDecimal("rate")),
                Optional.ofNullable(row.getBigDecimal("minimum_margin"))
                        .map(Percent::of)
                        .orElse(null),
                json.readValue(row.getString("tiers"), TIERS),
                Optional.ofNullable(row.getString("period"))
                        .map(Period::valueOf)
                        .orElse(null),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
