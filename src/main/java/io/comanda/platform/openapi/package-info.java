/** The API's description: names, required fields, problems and ids that a generated client can rely on. */
@NullMarked
package io.comanda.platform.openapi;

import org.jspecify.annotations.NullMarked;
