package io.comanda.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from orders",
                "SELECT o.no, trim(o.name) AS name FROM orders o JOIN lines l ON (l.no = o.no) WHERE o.no IN ('a;b', '$')",
                "with x as (select no, sum(amount::numeric(14,2)) total from lines group by no) select * from x",
                "select \"Quoted\", count(*) filter (where a is null) from t group by 1 -- a comment; with signs",
                "select row_number() over (partition by a order by b) from t",
                "select 'it''s set_config(' || a from t"
            })
    void letsPlainQueriesPass(String query) {
        assertThat(QueryRules.breach(query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into t values (1)",
                "drop table t",
                "select 1; drop table t",
                "select 1) q; drop table t; select (1",
                "select set_config('role', 'none', true)",
                "select SET_CONFIG ('role', 'none', true)",
                "select set_config -- x\n ('role', 'none', true)",
                "select set_config/**/('role', 'none', true)",
                "select \"set_config\"('role', 'none', true)",
                "select U&\"set\\005fconfig\"('role', 'none', true)",
                "select pg_catalog.set_config('role', 'none', true)",
                "select query_to_xml('select 1', true, true, '')",
                "select * from pg_read_file('/etc/passwd')",
                "select * from pg_stat_activity",
                "select * from information_schema.tables",
                "select E'\\'; drop table t; --'",
                "select $$text$$",
                "select nextval('s')",
                "select generate_series(1, 1000000000)",
                "select 'open",
                "select a from t where b = ?"
            })
    void namesWhatCouldLeaveTheStatementOrTheRole(String query) {
        assertThat(QueryRules.breach(query)).isPresent();
    }
}
