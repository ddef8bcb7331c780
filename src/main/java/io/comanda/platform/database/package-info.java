/** The embedded PostgreSQL that makes one command enough, and the clock. */
@NullMarked
package io.comanda.platform.database;

import org.jspecify.annotations.NullMarked;
