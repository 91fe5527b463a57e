package org.servicesafety.domain.conclusion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.domain.print.PrintedRecord;
import org.servicesafety.domain.print.PrintedRecords;
import org.servicesafety.domain.print.PrintedRevision;
import org.servicesafety.domain.print.RecordRef;
import org.servicesafety.domain.unit.Units;

/** Analyses as they are printed and signed: an edition is a revision. What became of a measure is no part of what is signed for. */
public final class PrintedAnalyses implements PrintedRecords {

    /** Between fields: no text that people can enter holds it. */
    private static final String END = "\u001f";

    private final Analyses analyses;
    private final Units units;

    public PrintedAnalyses(Analyses analyses, Units units) {
        this.analyses = analyses;
        this.units = units;
    }

    @Override
    public FormKind kind() {
        return FormKind.ANALYSIS;
    }

    @Override
    public Optional<PrintedRecord> find(Rights rights, long id) {
        return analyses.find(new AnalysisId(id))
                .filter(analysis -> AnalysisAccess.sees(rights, analysis.body()))
                .map(analysis -> new PrintedRecord(
                        ref(analysis.id()),
                        key(analysis),
                        analysis.body(),
                        AnalysisAccess.mayWrite(rights, analysis.body()),
                        editions(analysis)));
    }

    private List<PrintedRevision> editions(Analysis analysis) {
        return analyses.of(List.of(analysis.body()), analysis.period()).stream()
                .sorted(Comparator.comparingInt(Analysis::edition))
                .map(PrintedAnalyses::printed)
                .toList();
    }

    public static RecordRef ref(AnalysisId id) {
        return new RecordRef(FormKind.ANALYSIS, id.value());
    }

    /** Short name, the same in each language and without spaces: {@code MU03-ANALYSIS-2026-H1}. */
    public String key(Analysis analysis) {
        String code = units.find(analysis.body()).orElseThrow().code();
        return code.replaceAll("\\s", "_") + "-ANALYSIS-"
                + analysis.period().toString().replace('/', '-');
    }

    /** The edition as it is signed. */
    public static PrintedRevision printed(Analysis analysis) {
        Stream<String> measures = analysis.content().measures().stream()
                .flatMap(measure -> Stream.of(
                        String.valueOf(measure.number()),
                        measure.text(),
                        String.valueOf(measure.responsible().user()),
                        String.valueOf(measure.responsible().title()),
                        String.valueOf(measure.due())));
        Stream<String> head = Stream.of(
                String.valueOf(analysis.body().value()),
                analysis.period().toString(),
                String.valueOf(analysis.content().conclusions()),
                Optional.ofNullable(analysis.completion())
                        .map(completion -> completion.on() + " " + completion.totals())
                        .orElse(""));
        return new PrintedRevision(
                analysis.edition(), Stream.concat(head, measures).collect(Collectors.joining(END)));
    }
}
