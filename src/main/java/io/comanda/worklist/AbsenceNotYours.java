package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** Only supervisors enter and end the absence of somebody else. */
public final class AbsenceNotYours extends Refusal {

    AbsenceNotYours(String username) {
        super(Kind.FORBIDDEN, "Only supervisors enter the absence of " + username);
        with("username", username);
    }
}
