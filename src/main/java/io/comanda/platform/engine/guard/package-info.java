/**
 * Keeps hostile or careless models out of the engine: an allow-list before deployment, and an engine that has no scripts,
 * no reflection and no free expressions when the list is passed by.
 */
@NullMarked
package io.comanda.platform.engine.guard;

import org.jspecify.annotations.NullMarked;
