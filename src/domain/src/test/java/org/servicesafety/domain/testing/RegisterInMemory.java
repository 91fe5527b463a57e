package org.servicesafety.domain.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.servicesafety.domain.inspection.FoundViolation;
import org.servicesafety.domain.inspection.ViolationQuery;
import org.servicesafety.domain.inspection.ViolationRegister;
import org.servicesafety.domain.inspection.ViolationTotals;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;

/** Remembers what was asked and answers with what it was given. */
public final class RegisterInMemory implements ViolationRegister {

    private final List<ViolationTotals> totals;
    private final List<ViolationQuery> asked = new ArrayList<>();

    public RegisterInMemory(ViolationTotals... totals) {
        this.totals = List.of(totals);
    }

    public ViolationQuery lastAsked() {
        return asked.get(asked.size() - 1);
    }

    @Override
    public Page<FoundViolation> find(ViolationQuery query, Paging paging) {
        asked.add(query);
        return Page.of(paging, 0, List.of());
    }

    @Override
    public List<ViolationTotals> totals(ViolationQuery query, LocalDate today) {
        asked.add(query);
        return totals;
    }
}
