package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.UnitId;

/** Violations of acts, kept as issues. */
public interface Violations {

    /** Those of one act in their order; content as it was frozen, once the act is signed. An act has hundreds at most. */
    List<Violation> of(ActId act);

    /**
     * Creates the issue of a violation in the project of the act's body and puts it last in the act.
     *
     * @param repeatOf key of the earlier violation that it seems to repeat; null if there is none
     */
    Violation record(Act act, ViolationContent content, @Nullable String repeatOf);

    /** Writes its content; {@code repeatOf} as above. */
    Violation change(Act act, Violation violation, ViolationContent content, @Nullable String repeatOf);

    /**
     * Key of the latest violation of the kind that a signed act found in one of the units; empty if there is none.
     *
     * @param from first day on which its control may have ended, inclusive
     * @param to last such day, inclusive
     * @param not an act that does not count
     */
    Optional<String> latest(Set<UnitId> units, String kind, LocalDate from, LocalDate to, ActId not);

    /** Removes the issue and closes the gap in the places. */
    void remove(Act act, Violation violation);

    /**
     * Keeps a copy of the content with the act, in the transaction that completes it, whatever happens to the issues later; marks and links
     * those that repeat an earlier one.
     */
    void freeze(Act act, List<Violation> violations);

    /**
     * Creates another issue in the place of the one that was deleted, with what the act said when it was signed; it begins as open. Those
     * that repeat the violation name the new issue.
     */
    Violation restore(Act act, Violation violation);

    /**
     * Takes away all violations of an act that is disposed of, with their issues.
     *
     * @throws org.servicesafety.domain.fault.Conflict {@code issue-not-deletable} if the person may not delete one of the issues
     */
    void erase(Act act);
}
