/** Checks drafts against the rules their fields declare, for callers that do not come through the web. */
@NullMarked
package io.comanda.platform.validation;

import org.jspecify.annotations.NullMarked;
