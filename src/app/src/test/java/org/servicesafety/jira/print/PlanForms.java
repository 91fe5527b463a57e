package org.servicesafety.jira.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.servicesafety.domain.print.CheckCode;
import org.servicesafety.jira.office.PlanColumn;
import org.servicesafety.jira.office.PlanDocument;
import org.servicesafety.jira.office.PlanReader;

/** Plans to print: the 14 rows of the example plan of 2026, again and again where there are more, with some marks as screen 11a has them. */
final class PlanForms {

    private static final PlanDocument EXAMPLE = example();

    private static final Map<Integer, String> MARKS = Map.of(
            2, "рег. № 611 от 28.05.2026",
            3, "отметок 17; последняя: рег. № 1204 от 19.11.2026",
            4, "исх. № 98, рег. № 502 от 05.05.2026",
            6, "I: рег. № 274 от 20.03.2026\nII: рег. № 655 от 16.06.2026\nIII: рег. № 1007 от 18.09.2026",
            8, "отмечено 9 из 12; последняя: исх. № 187, рег. № 1022 от 24.09.2026",
            12, "рег. № 251 от 13.03.2026\nрег. № 993 от 14.09.2026");

    private PlanForms() {}

    static PlanForm of(int rows) {
        return of(
                rows,
                new Origin("MU03", "MU03-PLAN-2026", 2, null, new CheckCode("7K4M", "2F"), LocalDate.of(2026, 11, 23)));
    }

    static PlanForm of(int rows, Origin origin) {
        return new PlanForm(
                2026,
                new PlanForm.Approval("Командир воинской части 10411", "полковник Г.", LocalDate.of(2026, 6, 15)),
                new PlanForm.Purpose(
                        Objects.requireNonNull(EXAMPLE.goals()),
                        Objects.requireNonNull(EXAMPLE.tasks()),
                        Objects.requireNonNull(EXAMPLE.requirements())),
                IntStream.rangeClosed(1, rows).mapToObj(PlanForms::item).toList(),
                "майор А.",
                true,
                origin);
    }

    private static PlanForm.Item item(int number) {
        int place = (number - 1) % EXAMPLE.rows().size();
        PlanDocument.PlanRow row = EXAMPLE.rows().get(place);
        return new PlanForm.Item(
                String.valueOf(number),
                row.cell(PlanColumn.ACTIVITY),
                row.cell(PlanColumn.RESPONSIBLE),
                row.cell(PlanColumn.MONITOR),
                row.cell(PlanColumn.TERM),
                row.cell(PlanColumn.FORM),
                MARKS.getOrDefault(place + 1, ""));
    }

    private static PlanDocument example() {
        try (InputStream stream = PlanForms.class.getResourceAsStream("/examples/plan-2026.docx")) {
            return PlanReader.read(
                    "plan-2026.docx", Objects.requireNonNull(stream).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
