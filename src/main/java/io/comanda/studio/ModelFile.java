package io.comanda.studio;

/**
 * A model as a file.
 *
 * @param name is the model's key with the ending of its kind, for instance {@code order-fulfilment.bpmn}
 */
public record ModelFile(String name, String content) {

    /** The id of the process, decision or form in it. */
    public String key() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    public ModelKind kind() {
        return ModelKind.of(name);
    }
}
