package org.servicesafety.jira.rest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.load.RemarkSheet;

/** What is said about the rows of a plan's file, as a sheet in the order of the file. */
final class Remarks {

    private Remarks() {}

    static byte[] sheet(PlanImportJson said, Wording wording) {
        List<RemarkSheet.Line> lines = Stream.concat(
                        said.refused().stream().map(one -> line(one, "service-safety.remarks.refused", wording)),
                        said.remarks().stream().map(one -> line(one, "service-safety.remarks.remark", wording)))
                .sorted(Comparator.comparingInt(RemarkSheet.Line::row))
                .toList();
        List<String> heads = Stream.of("row", "column", "value", "weight", "message")
                .map(head -> wording.text("service-safety.remarks." + head))
                .toList();
        return RemarkSheet.of(wording.text("service-safety.remarks.title"), heads, lines);
    }

    private static RemarkSheet.Line line(ImportJson.RowJson said, String weight, Wording wording) {
        return new RemarkSheet.Line(said.row(), said.column(), said.value(), wording.text(weight), said.message());
    }
}
