package org.servicesafety.domain.plan;

import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** Reads what people send about a plan. */
final class PlanReader {

    static final int LONGEST_TEXT = 10_000;

    private PlanReader() {}

    /** {@code goals, tasks, requirements}. */
    static PlanContent content(FormReader form) {
        return new PlanContent(
                form.text("goals", LONGEST_TEXT),
                form.text("tasks", LONGEST_TEXT),
                form.text("requirements", LONGEST_TEXT));
    }

    /** That the plan is no longer what it was when the form was filled in; nothing if the form names no version. */
    static Faults stale(Plan plan, Form form) {
        String named = form.at("version");
        boolean current = named == null || named.equals(String.valueOf(plan.version()));
        return current ? Faults.none() : Faults.of(Fault.on("version", "changed-meanwhile"));
    }
}
