package io.comanda.studio.process.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * A sequence flow.
 *
 * @param condition as the diagram says it
 */
record Flow(String id, String source, String target, @Nullable String condition) {}
