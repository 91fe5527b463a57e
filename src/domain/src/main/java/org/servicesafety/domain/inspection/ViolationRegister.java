package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;

/** Violations of all signed acts that are kept, as they were signed; each question is answered by a fixed number of statements. */
public interface ViolationRegister {

    /** One page: the latest control first, then by act and place. */
    Page<FoundViolation> find(ViolationQuery query, Paging paging);

    /** By kind, most found first, those without a kind last. */
    List<ViolationTotals> totals(ViolationQuery query, LocalDate today);
}
