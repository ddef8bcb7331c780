package io.comanda.platform.links;

/** Makes the part of an address that opens one thing to whoever has it. */
@FunctionalInterface
public interface LinkSigner {

    /**
     * @param purpose what the link opens, for instance {@code order}; a link is worth nothing for another purpose
     * @param subject number of the thing
     */
    String sign(String purpose, String subject);
}
