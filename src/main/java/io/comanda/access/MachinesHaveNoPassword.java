package io.comanda.access;

import io.comanda.kernel.Refusal;

/** Machines come in by token only. */
public class MachinesHaveNoPassword extends Refusal {

    public MachinesHaveNoPassword(String username) {
        super(Kind.CONFLICT, username + " is a machine and has tokens instead of a password");
        with("username", username);
    }
}
