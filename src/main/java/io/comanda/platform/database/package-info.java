/** The embedded PostgreSQL that makes one command enough, the clock, and what a transaction need not read twice. */
@NullMarked
package io.comanda.platform.database;

import org.jspecify.annotations.NullMarked;
