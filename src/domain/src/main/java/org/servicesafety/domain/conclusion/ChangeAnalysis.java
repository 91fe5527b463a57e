package org.servicesafety.domain.conclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.access.Person;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.plan.Official;

/** Writes conclusions and measures of a draft (clause 19). */
public final class ChangeAnalysis {

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_MEASURE = 2000;
    static final int MOST_MEASURES = 100;
    private static final int LONGEST_LINE = 255;

    private final AnalysisStep step;
    private final People people;

    public ChangeAnalysis(AnalysisStep step, People people) {
        this.step = step;
        this.people = people;
    }

    /**
     * Replaces conclusions and measures; what the form lacks is emptied. Content that is the same changes nothing.
     *
     * @param form {@code version, conclusions, measures[0] {number, text, responsible {user, title}, due}}; a measure with a number is the one
     *     that there is, one without is new; a {@code user} is a user name
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such analysis for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not write it
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong; {@code unknown-user}, {@code unknown-measure},
     *     {@code too-many}
     * @throws org.servicesafety.domain.fault.Conflict {@code analysis-completed}, {@code changed-meanwhile}, {@code measure-in-plan} where one
     *     that became a plan item is changed or left out
     */
    public Analysis change(Rights rights, AnalysisId id, Form form) {
        Analysis analysis = step.open(rights, id);
        AnalysisAccess.permit(AnalysisAccess.mayWrite(rights, analysis.body()));
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("version");
        reader.number("version");
        String conclusions = reader.text("conclusions", LONGEST_TEXT);
        List<Measure> measures = measures(reader, analysis.content().measures(), check);
        check.refuseIfAny();
        AnalysisAccess.refuseUnlessDraft(analysis);
        Faults.check()
                .add(AnalysisStep.stale(analysis, form))
                .add(planned(analysis.content().measures(), measures))
                .conflictIfAny();
        AnalysisContent content = new AnalysisContent(conclusions, measures);
        return content.equals(analysis.content())
                ? analysis
                : step.write(rights, analysis.with(content), AnalysisEvent.Kind.CHANGED, "");
    }

    private List<Measure> measures(FormReader form, List<Measure> before, Faults.Check check) {
        int sent = form.form().size("measures");
        check.addIf(sent > MOST_MEASURES, "measures", "too-many", MOST_MEASURES);
        Map<Integer, Measure> known = new HashMap<>();
        before.forEach(measure -> known.put(measure.number(), measure));
        int next = before.stream().mapToInt(Measure::number).max().orElse(0);
        List<Measure> measures = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Draft draft : form.each("measures", this::draft)) {
            Integer number = draft.number();
            Measure old = number == null || !taken.add(number) ? null : known.get(number);
            if (number != null && old == null) {
                check.add("measures", "unknown-measure", number);
            }
            measures.add(new Measure(
                    old == null ? ++next : old.number(),
                    draft.text(),
                    draft.responsible(),
                    draft.due(),
                    old == null ? null : old.itemKey()));
        }
        return measures;
    }

    /** A measure as it was sent. */
    private record Draft(@Nullable Integer number, String text, Official responsible, @Nullable LocalDate due) {}

    private Draft draft(FormReader form) {
        form.require("text");
        Long number = form.number("number");
        return new Draft(
                number == null ? null : Math.toIntExact(Math.max(-1, Math.min(number, Integer.MAX_VALUE))),
                Objects.requireNonNullElse(form.text("text", LONGEST_MEASURE), ""),
                form.within("responsible", this::official),
                form.day("due"));
    }

    private Official official(FormReader form) {
        String name = form.text("user", LONGEST_LINE);
        Optional<Person> person = Optional.ofNullable(name).flatMap(people::named);
        if (name != null && person.isEmpty()) {
            form.fault("user", "unknown-user", name);
        }
        return new Official(person.map(Person::userKey).orElse(null), form.text("title", LONGEST_LINE));
    }

    /** What stands in the plan is changed there. */
    private static Faults planned(List<Measure> before, List<Measure> now) {
        Faults.Check check = Faults.check();
        before.stream()
                .filter(measure -> measure.itemKey() != null && !now.contains(measure))
                .forEach(measure -> check.add("measures", "measure-in-plan", measure.number(), measure.itemKey()));
        return check.faults();
    }
}
