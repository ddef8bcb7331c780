/** Single sign-on by OpenID Connect: the way to the house's identity provider and back, by Spring Security. */
@NullMarked
package io.comanda.access.oidc;

import org.jspecify.annotations.NullMarked;
