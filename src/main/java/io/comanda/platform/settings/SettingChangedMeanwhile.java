package io.comanda.platform.settings;

import io.comanda.kernel.Refusal;

/** Somebody changed the setting since the caller read it. */
public final class SettingChangedMeanwhile extends Refusal {

    public SettingChangedMeanwhile(String setting) {
        super(Kind.CONFLICT, "Changed meanwhile: setting " + setting);
        with("setting", setting);
    }
}
