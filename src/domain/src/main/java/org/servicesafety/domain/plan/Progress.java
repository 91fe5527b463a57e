package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.servicesafety.domain.unit.UnitId;

/** Counts over plans. */
public interface Progress {

    /** Of each of these bodies how far it has come, in a fixed number of statements whatever their number; in their order. */
    List<BodyProgress> of(Collection<UnitId> bodies, int year, LocalDate today);
}
