package io.comanda.studio.web;

/** Who works on models. */
final class StudioRights {

    static final String WORK = "hasAnyRole('process-admin', 'administrator')";

    private StudioRights() {}
}
