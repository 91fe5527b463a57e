package org.servicesafety.domain.plan;

import java.time.LocalDate;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** The responsible person, or the safety officer, enters the mark of completion (Appendix 1, column 7). */
public final class MarkOccurrence {

    private static final int LONGEST = 100;

    private final OccurrenceStep step;

    public MarkOccurrence(OccurrenceStep step) {
        this.step = step;
    }

    /**
     * Marks an occurrence as done; it then awaits confirmation.
     *
     * @param form {@code incoming, outgoing, registration} (one of them at least) and {@code on}
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such item or occurrence for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not complete it
     * @throws org.servicesafety.domain.fault.Invalid {@code mark-without-number}, {@code required}, {@code in-the-future}
     * @throws Conflict {@code item-not-in-force}, {@code marked-already}
     */
    public Occurrence mark(Rights rights, String key, LocalDate due, Form form) {
        OccurrenceStep.Work work = step.open(rights, key);
        Occurrence occurrence = step.occurrence(work, due);
        ItemAccess.permit(ItemAccess.mayComplete(rights, work.plan(), work.content()));
        CompletionMark mark = read(form, step.today());
        if (occurrence.state() != ItemStatus.TO_DO) {
            throw new Conflict(Faults.of(Fault.of("marked-already")));
        }
        Occurrence marked = occurrence.marked(mark, rights.me().userKey());
        return step.write(rights, work, marked, PlanEvent.Kind.MARKED, "");
    }

    static CompletionMark read(Form form, LocalDate today) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check);
        CompletionMark mark = new CompletionMark(
                reader.text("incoming", LONGEST),
                reader.text("outgoing", LONGEST),
                reader.text("registration", LONGEST),
                reader.day("on"));
        if (check.isEmpty()) {
            check.add(mark.check(today));
        }
        check.refuseIfAny();
        return mark;
    }
}
