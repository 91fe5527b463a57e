package org.servicesafety.jira.rest;

import java.util.List;
import org.servicesafety.domain.plan.PlanContent;
import org.servicesafety.domain.plan.PlanFile;
import org.servicesafety.jira.load.Part;
import org.servicesafety.jira.office.PlanDocument;
import org.servicesafety.jira.office.PlanDocument.PlanRow;
import org.servicesafety.jira.office.PlanReader;

/** Files of plans, as office programs write them, for the use case that loads them. */
final class PlanFiles {

    private PlanFiles() {}

    /** The plan in the file; refusals as of {@link PlanReader#read}. */
    static PlanFile read(Part file) {
        String name = file.fileName();
        byte[] bytes = new byte[file.bytes().remaining()];
        file.bytes().duplicate().get(bytes);
        return of(PlanReader.read(name == null ? "" : name, bytes));
    }

    private static PlanFile of(PlanDocument document) {
        return new PlanFile(
                document.year(),
                new PlanContent(document.goals(), document.tasks(), document.requirements()),
                document.heads(),
                rows(document.rows()),
                rows(document.leftOut()));
    }

    private static List<PlanFile.Row> rows(List<PlanRow> rows) {
        return rows.stream()
                .map(row -> new PlanFile.Row(row.number(), row.section(), row.cells()))
                .toList();
    }
}
