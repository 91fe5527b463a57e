package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.Objects;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** Reads a violation: {@code text, kind, proposal, responsible {user, title}, due}. */
final class ViolationRequest {

    private static final int LONGEST_KIND = 100;

    private ViolationRequest() {}

    /** Content of a new one, if it says what was found and is not due after the report of the act (clause 14). */
    static ViolationContent read(Act act, Form form, People people) {
        return read(act, form, people, Faults.check());
    }

    /** New content of one that there is; the form must name a version. */
    static ViolationContent change(Act act, Form form, People people) {
        Faults.Check check = Faults.check();
        new FormReader(form, check).require("version").number("version");
        return read(act, form, people, check);
    }

    private static ViolationContent read(Act act, Form form, People people, Faults.Check check) {
        FormReader reader = new FormReader(form, check.add(form.misread())).require("text");
        String text = reader.text("text", ActReader.LONGEST_TEXT);
        String kind = reader.text("kind", LONGEST_KIND);
        String proposal = reader.text("proposal", ActReader.LONGEST_TEXT);
        Responsible responsible = reader.within("responsible", part -> responsible(part, people));
        LocalDate due = reader.day("due");
        LocalDate report = act.reportDue();
        check.addIf(
                        due != null && report != null && due.isAfter(report),
                        "due",
                        "due-after-report",
                        String.valueOf(report))
                .refuseIfAny();
        return new ViolationContent(Objects.requireNonNull(text), kind, proposal, responsible, due);
    }

    private static Responsible responsible(FormReader part, People people) {
        return new Responsible(ActReader.user(part, people), part.text("title", ActReader.LONGEST_LINE));
    }
}
