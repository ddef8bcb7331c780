/**
 * Plays the systems outside, for demonstrations and tests: a small HTTP server of its own beside the application, so that
 * what is said to it really leaves the transaction, and can time out or find nobody there. Never in production.
 */
@NullMarked
package io.comanda.platform.simulator;

import org.jspecify.annotations.NullMarked;
