/** Documents: registered with their facts, rendered when first needed, kept unchanged for ever. */
@NullMarked
package io.comanda.platform.documents;

import org.jspecify.annotations.NullMarked;
