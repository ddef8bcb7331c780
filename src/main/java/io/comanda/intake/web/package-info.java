/** Imports and the release of what they brought, over HTTP. */
@NullMarked
package io.comanda.intake.web;

import org.jspecify.annotations.NullMarked;
