package org.servicesafety.domain.plan;

import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.term.Term;
import org.servicesafety.domain.term.TermReader;

/** Says how the wording of a term would be understood in a plan, before anything is written. */
public final class PreviewTerm {

    private final ReadPlan plans;
    private final PlanTerms terms;

    public PreviewTerm(ReadPlan plans, PlanTerms terms) {
        this.plans = plans;
        this.terms = terms;
    }

    /**
     * The wording as it is understood when an item with it is added. What would refuse the item stands in the term's faults.
     *
     * @param form {@code text}: the wording
     * @throws NotVisible if there is no such plan for the person
     * @throws org.servicesafety.domain.fault.Invalid {@code required, too-long, unprintable}
     */
    public Term read(Rights rights, PlanId id, Form form) {
        Plan plan = plans.read(rights, id);
        Faults.Check check = Faults.check().add(form.misread());
        String text = new FormReader(form, check).require("text").text("text", TermReader.LONGEST);
        check.refuseIfAny();
        return terms.terms(plan.year()).read(Objects.requireNonNull(text), plan.year());
    }
}
