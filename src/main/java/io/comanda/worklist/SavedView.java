package io.comanda.worklist;

/**
 * A list as somebody likes to see it, under a name.
 *
 * @param area which list, for instance {@code tasks}
 * @param state filters, sorting and columns as the address of the screen has them
 * @param shared whether everybody has it
 */
public record SavedView(long id, String area, String name, String owner, boolean shared, String state) {}
