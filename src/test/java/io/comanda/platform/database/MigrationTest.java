package io.comanda.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MigrationTest {

    private static final String OWNER = "an_ordinary_owner";

    /** What a hosted PostgreSQL gives: a user who owns one database and may do nothing beside. */
    @Test
    void needsNoMoreThanTheOwnershipOfTheDatabase() {
        var url = TestDatabase.create();
        var superuser = JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
        superuser
                .sql("create role %s login password 'ordinary'".formatted(OWNER))
                .update();
        superuser
                .sql("do $$ begin execute format('alter database %%I owner to %s', current_database()); end $$"
                        .formatted(OWNER))
                .update();

        var migrated = Flyway.configure()
                .dataSource(url, OWNER, "ordinary")
                .locations("classpath:db/migration")
                .load()
                .migrate();

        assertThat(migrated.success).isTrue();
        assertThat(migrated.migrationsExecuted).isPositive();
    }
}
