package io.comanda.access;

/** Somebody who can be named in a comment, or be given something to do. */
public record Colleague(String username, String displayName) {}
