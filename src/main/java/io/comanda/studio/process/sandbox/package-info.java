/**
 * The past run through a draft: what each step of a past order answered is read from its history, and an engine of its
 * own, on a schema of its own, walks the draft with these answers. Nothing real is touched.
 */
@NullMarked
package io.comanda.studio.process.sandbox;

import org.jspecify.annotations.NullMarked;
