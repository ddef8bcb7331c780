/** Changes by the API. */
@NullMarked
package io.comanda.amendment.web;

import org.jspecify.annotations.NullMarked;
