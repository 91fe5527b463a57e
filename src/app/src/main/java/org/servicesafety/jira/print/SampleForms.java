package org.servicesafety.jira.print;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.servicesafety.domain.print.CheckCode;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.jira.document.Content;
import org.servicesafety.jira.language.Wording;

/** Forms of records that do not exist, to try a template with. Their check codes fit nothing. */
final class SampleForms {

    /** Enough for more than one sheet. */
    private static final int ITEMS = 24;

    private static final int YEAR = 2026;

    private SampleForms() {}

    static Content content(FormKind kind, Wording wording) {
        return switch (kind) {
            case PLAN -> new PlanFormContent(plan(wording), wording).content();
            case ACT -> new ActFormContent(act(wording), wording).content();
            case ANALYSIS -> new AnalysisFormContent(SampleAnalysis.form(wording), wording).content();
        };
    }

    static ActForm act(Wording wording) {
        String sample = wording.text("service-safety.print.sample");
        LocalDate day = LocalDate.of(YEAR, 1, 15);
        ActForm.Person person = new ActForm.Person(sample, sample, sample);
        ActForm.Violation violation = new ActForm.Violation(sample, sample, sample, sample, sample, day);
        return new ActForm(
                1,
                sample,
                sample,
                sample,
                person,
                List.of(person, person),
                day,
                day,
                new ActForm.Findings(false, Collections.nCopies(ITEMS, violation), sample, day),
                day,
                new Origin("SAMPLE", "SAMPLE-ACT-1-2026", 1, null, new CheckCode("0000", "00"), day));
    }

    static PlanForm plan(Wording wording) {
        String sample = wording.text("service-safety.print.sample");
        LocalDate day = LocalDate.of(YEAR, 1, 15);
        return new PlanForm(
                YEAR,
                new PlanForm.Approval("", sample, day),
                new PlanForm.Purpose(sample, sample, sample),
                IntStream.rangeClosed(1, ITEMS)
                        .mapToObj(number -> item(number, wording))
                        .toList(),
                sample,
                true,
                new Origin("SAMPLE", "SAMPLE-PLAN-2026", 1, null, new CheckCode("0000", "00"), day));
    }

    private static PlanForm.Item item(int number, Wording wording) {
        String column = "service-safety.print.plan.column.";
        return new PlanForm.Item(
                String.valueOf(number),
                wording.text(column + "activity"),
                wording.text(column + "responsible"),
                wording.text(column + "monitor"),
                wording.text(column + "term"),
                wording.text(column + "form"),
                wording.text(column + "mark"));
    }
}
