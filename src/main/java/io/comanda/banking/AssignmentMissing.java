package io.comanda.banking;

import io.comanda.kernel.Refusal;

/** The entry has no such assignment, or it was undone. */
public class AssignmentMissing extends Refusal {

    public AssignmentMissing(long id) {
        super(Kind.NOT_FOUND, "There is no assignment " + id + " to undo");
        with("id", id);
    }
}
