/** The audit trail: what happened to a thing, when, by whom and from where. */
@NullMarked
package io.comanda.platform.timeline;

import org.jspecify.annotations.NullMarked;
