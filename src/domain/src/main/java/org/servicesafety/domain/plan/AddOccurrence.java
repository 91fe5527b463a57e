package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** Adds an occurrence of an item on occasion by hand, when there is occasion. */
public final class AddOccurrence {

    private final OccurrenceStep step;
    private final Occurrences occurrences;

    public AddOccurrence(OccurrenceStep step, Occurrences occurrences) {
        this.step = step;
        this.occurrences = occurrences;
    }

    /**
     * Adds an occurrence that is to be done.
     *
     * @param form {@code due}: the day, within the planned year
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such item for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not complete the item
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-day}, {@code day-outside-plan}
     * @throws org.servicesafety.domain.fault.Conflict {@code item-not-in-force}, {@code not-on-occasion}, {@code occurrence-exists}
     */
    public Occurrence add(Rights rights, String key, Form form) {
        OccurrenceStep.Work work = step.open(rights, key);
        ItemAccess.permit(ItemAccess.mayComplete(rights, work.plan(), work.content()));
        LocalDate due = read(form, work.plan());
        if (work.isWithdrawn()) {
            throw OccurrenceStep.notInForce();
        }
        ItemId item = work.item().id();
        Faults.check()
                .addIf(!work.content().term().onOccasion(), null, "not-on-occasion")
                .addIf(occurrences.find(item, due).isPresent(), "due", "occurrence-exists")
                .conflictIfAny();
        return step.add(work, due);
    }

    private static LocalDate read(Form form, Plan plan) {
        Faults.Check check = Faults.check().add(form.misread());
        LocalDate due = new FormReader(form, check).require("due").day("due");
        boolean outside = due != null && !plan.period().contains(due);
        check.addIf(outside, "due", "day-outside-plan", plan.year()).refuseIfAny();
        return Objects.requireNonNull(due);
    }
}
