package io.comanda.banking;

/** Whether money came or went. */
public enum Direction {
    IN,
    OUT
}
