package org.servicesafety.domain.inspection;

import java.util.List;

/** Violations of acts, kept as issues. */
public interface Violations {

    /** Those of one act in their order; content as it was frozen, once the act is signed. An act has hundreds at most. */
    List<Violation> of(ActId act);

    /** Creates the issue of a violation in the project of the act's body and puts it last in the act. */
    Violation record(Act act, ViolationContent content);

    Violation change(Act act, Violation violation, ViolationContent content);

    /** Removes the issue and closes the gap in the places. */
    void remove(Act act, Violation violation);

    /** Keeps a copy of the content with the act, in the transaction that completes it, whatever happens to the issues later. */
    void freeze(Act act, List<Violation> violations);

    /**
     * Takes away all violations of an act that is disposed of, with their issues.
     *
     * @throws org.servicesafety.domain.fault.Conflict {@code issue-not-deletable} if the person may not delete one of the issues
     */
    void erase(Act act);
}
