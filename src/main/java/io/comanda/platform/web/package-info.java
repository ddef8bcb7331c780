/** How every endpoint talks: strict JSON in, problems (RFC 9457) out, keyset pages, and requests that run once per key. */
@NullMarked
package io.comanda.platform.web;

import org.jspecify.annotations.NullMarked;
