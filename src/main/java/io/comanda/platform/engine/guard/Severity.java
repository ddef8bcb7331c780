package io.comanda.platform.engine.guard;

/** What a finding means for its model. */
public enum Severity {
    /** The model is not deployed. */
    ERROR,
    /** Worth a look; the model may be deployed. */
    HINT
}
