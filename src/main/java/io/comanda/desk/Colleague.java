package io.comanda.desk;

/** Somebody who can be named in a comment. */
public record Colleague(String username, String displayName) {}
