package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.servicesafety.domain.unit.UnitId;

/** Approved plans, confirmed seasonal exercises and completed analyses, as far as they prove that something was done. */
public interface Fulfilments {

    /**
     * Those of some bodies, in one reading, coverage not among them: signed acts prove it.
     *
     * @param from no period ends before this day
     * @param to no period ends after this day
     */
    List<Fulfilment> of(Set<UnitId> bodies, LocalDate from, LocalDate to);
}
