@NullMarked
package io.comanda.access.oidc;

import org.jspecify.annotations.NullMarked;
