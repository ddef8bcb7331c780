package io.comanda.desk;

/** By how far stock can fulfil now what an order still wants, looked at by itself. */
public enum Supply {
    ALL,
    PART,
    NONE
}
