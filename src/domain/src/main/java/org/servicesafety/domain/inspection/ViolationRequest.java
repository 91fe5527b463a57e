package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/**
 * Reads a violation: {@code text, kind, proposal, responsible {user, title}, due, severity, area}. That it repeats none is said apart, see
 * {@link DenyRepeat}.
 */
final class ViolationRequest {

    private static final int LONGEST_KIND = 60;

    private ViolationRequest() {}

    /** Content of a new one, if it says what was found and is not due after the report of the act (clause 14). */
    static ViolationContent read(Act act, Form form, People people) {
        return read(act, form, people, null, Faults.check());
    }

    /** New content of one that there is; the form must name a version. */
    static ViolationContent change(Act act, ViolationContent before, Form form, People people) {
        Faults.Check check = Faults.check();
        new FormReader(form, check).require("version").number("version");
        return read(act, form, people, before.weight().notRepeated(), check);
    }

    private static ViolationContent read(
            Act act, Form form, People people, @Nullable String notRepeated, Faults.Check check) {
        FormReader reader = new FormReader(form, check.add(form.misread())).require("text");
        String text = reader.text("text", ActReader.LONGEST_TEXT);
        String kind = reader.text("kind", LONGEST_KIND);
        String proposal = reader.text("proposal", ActReader.LONGEST_TEXT);
        Responsible responsible = reader.within("responsible", part -> responsible(part, people));
        LocalDate due = reader.day("due");
        Severity severity = reader.choice("severity", Severity.class);
        ControlArea area = reader.choice("area", ControlArea.class);
        LocalDate report = act.reportDue();
        check.addIf(
                        due != null && report != null && due.isAfter(report),
                        "due",
                        "due-after-report",
                        String.valueOf(report))
                .refuseIfAny();
        return new ViolationContent(
                Objects.requireNonNull(text),
                kind,
                proposal,
                responsible,
                due,
                new ViolationContent.Weight(severity, area, notRepeated));
    }

    private static Responsible responsible(FormReader part, People people) {
        return new Responsible(ActReader.user(part, people), part.text("title", ActReader.LONGEST_LINE));
    }
}
