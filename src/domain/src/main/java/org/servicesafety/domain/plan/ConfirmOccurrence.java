package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** The monitoring person confirms a mark or returns it; nobody confirms their own work, nor a mark that they entered. */
public final class ConfirmOccurrence {

    private final OccurrenceStep step;

    public ConfirmOccurrence(OccurrenceStep step) {
        this.step = step;
    }

    /**
     * Confirms.
     *
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such item or occurrence for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not confirm it
     * @throws Conflict {@code item-not-in-force}, {@code not-marked}, {@code confirmed-already}
     */
    public Occurrence confirm(Rights rights, String key, LocalDate due) {
        OccurrenceStep.Work work = step.open(rights, key);
        Occurrence marked = marked(permitted(rights, work, due));
        Occurrence confirmed = marked.confirmed(rights.me().userKey(), step.today());
        return step.write(rights, work, confirmed, PlanEvent.Kind.MARK_CONFIRMED, "");
    }

    /**
     * Returns the mark; the occurrence is to be done again.
     *
     * @param form {@code reason}
     * @throws org.servicesafety.domain.fault.Invalid {@code required} on {@code reason}
     */
    public Occurrence giveBack(Rights rights, String key, LocalDate due, Form form) {
        OccurrenceStep.Work work = step.open(rights, key);
        Occurrence occurrence = permitted(rights, work, due);
        Faults.Check check = Faults.check().add(form.misread());
        String reason = new FormReader(form, check).require("reason").text("reason", PlanReader.LONGEST_TEXT);
        check.refuseIfAny();
        Occurrence marked = marked(occurrence);
        String words = Objects.requireNonNull(reason);
        return step.write(rights, work, marked.returned(words), PlanEvent.Kind.MARK_RETURNED, words);
    }

    private Occurrence permitted(Rights rights, OccurrenceStep.Work work, LocalDate due) {
        Occurrence occurrence = step.occurrence(work, due);
        ItemAccess.permit(ItemAccess.mayConfirm(rights, work.plan(), work.content(), occurrence));
        return occurrence;
    }

    private static Occurrence marked(Occurrence occurrence) {
        if (occurrence.state() != ItemStatus.DONE) {
            boolean confirmed = occurrence.state() == ItemStatus.CONFIRMED;
            throw new Conflict(Faults.of(confirmed ? Fault.of("confirmed-already") : Fault.of("not-marked")));
        }
        return occurrence;
    }
}
