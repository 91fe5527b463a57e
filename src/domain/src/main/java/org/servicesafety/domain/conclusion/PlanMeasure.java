package org.servicesafety.domain.conclusion;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.access.Person;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.plan.AddItem;
import org.servicesafety.domain.plan.ClarifyPlan;
import org.servicesafety.domain.plan.ItemKind;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanAccess;
import org.servicesafety.domain.plan.PlanItem;
import org.servicesafety.domain.plan.PlanState;
import org.servicesafety.domain.plan.Plans;

/**
 * Makes a measure of an analysis an item of the body's plan for the year of its term (clauses 6 and 19): in the revision that is being
 * written or, where the plan is approved, in a clarification that is opened for it (clause 5, second part).
 */
public final class PlanMeasure {

    /** As terms of plans are worded. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final AnalysisStep step;
    private final Plans plans;
    private final ClarifyPlan clarify;
    private final AddItem add;
    private final People people;

    public PlanMeasure(AnalysisStep step, Plans plans, ClarifyPlan clarify, AddItem add, People people) {
        this.step = step;
        this.plans = plans;
        this.clarify = clarify;
        this.add = add;
        this.people = people;
    }

    /**
     * Adds the item.
     *
     * @param number of the measure
     * @param form {@code reason} of a clarification, should one be needed; {@code version} of what the person has seen, may be absent
     * @throws NotVisible if there is no such analysis for the person, or no such measure
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not draft plans of the body
     * @throws org.servicesafety.domain.fault.Invalid {@code required} on a reason that is needed
     * @throws Conflict {@code changed-meanwhile}, {@code measure-in-plan}, {@code no-plan-for-year}, {@code plan-not-draft} (it waits for the
     *     commander), {@code too-many}
     */
    public Analysis plan(Rights rights, AnalysisId id, int number, Form form) {
        Analysis analysis = step.open(rights, id);
        AnalysisAccess.permit(PlanAccess.mayDraft(rights, analysis.body()));
        Faults.check().add(form.misread()).refuseIfAny();
        Measure measure = analysis.content().measures().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotVisible::new);
        Faults.Check check = Faults.check().add(AnalysisStep.stale(analysis, form));
        check.addIf(measure.itemKey() != null, null, "measure-in-plan", number, String.valueOf(measure.itemKey()))
                .conflictIfAny();
        Plan draft = draft(rights, analysis, measure, form);
        PlanItem item = add.add(rights, draft.id(), item(measure));
        return step.write(
                rights,
                analysis.with(analysis.content().with(measure.inPlan(item.key()))),
                AnalysisEvent.Kind.MEASURE_PLANNED,
                item.key());
    }

    private Plan draft(Rights rights, Analysis analysis, Measure measure, Form form) {
        LocalDate day = Optional.ofNullable(measure.due()).orElse(step.today());
        Plan plan = plans.find(analysis.body(), day.getYear())
                .orElseThrow(() -> new Conflict(Fault.of("no-plan-for-year", day.getYear())));
        if (plan.state() != PlanState.APPROVED) {
            return plan;
        }
        Form why = Form.EMPTY.with("cause", "OTHER").with("reason", form.at("reason"));
        return clarify.clarify(rights, plan.id(), why);
    }

    private Form item(Measure measure) {
        return Form.EMPTY
                .with("activity", measure.text())
                .with("kind", ItemKind.OTHER)
                .with("responsible.user", userName(measure.responsible().user()))
                .with("responsible.title", measure.responsible().title())
                .with("term.text", measure.due() == null ? null : DAY.format(measure.due()));
    }

    /** An account that is gone is left out; the title says who it was. */
    private @Nullable String userName(@Nullable String key) {
        return Optional.ofNullable(key)
                .flatMap(people::withKey)
                .map(Person::userName)
                .orElse(null);
    }
}
