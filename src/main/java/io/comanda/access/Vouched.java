package io.comanda.access;

import org.jspecify.annotations.Nullable;

/**
 * What an identity provider says of a person.
 *
 * @param subject never given to anybody else by this issuer
 * @param email only if the provider has made sure that it is hers
 */
public record Vouched(String issuer, String subject, @Nullable String email) {}
