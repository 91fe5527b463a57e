package org.servicesafety.jira.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.ControlAct;
import org.servicesafety.domain.inspection.CoverageYear;
import org.servicesafety.domain.inspection.InspectionSchedule;
import org.servicesafety.domain.inspection.Proposal;
import org.servicesafety.domain.inspection.ScheduleOf;
import org.servicesafety.domain.inspection.Tally;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.rest.CoverageYearJson.CellJson;
import org.servicesafety.jira.rest.CoverageYearJson.QuarterJson;
import org.servicesafety.jira.rest.CoverageYearJson.RowJson;
import org.servicesafety.jira.rest.ProposalJson.ChoiceJson;
import org.servicesafety.jira.rest.ProposalJson.OutlookJson;

/** Shows years of coverage and proposals; the names of units are read in one statement. */
public final class CoveragePlanView {

    private final UnitNames names;
    private final Clock clock;

    public CoveragePlanView(UnitNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    CoverageYearJson year(CoverageYear year, Language language) {
        Map<UnitId, UnitLabel> labels =
                names.of(year.rows().stream().map(CoverageYear.Row::unit).toList());
        return new CoverageYearJson(
                year.body().value(),
                year.year(),
                LocalDate.now(clock).toString(),
                year.quarters().stream().map(CoveragePlanView::quarter).toList(),
                year.rows().stream().map(row -> row(row, labels, language)).toList());
    }

    ProposalJson proposal(Proposal proposal) {
        return new ProposalJson(
                proposal.coverage().body().value(),
                proposal.coverage().quarter().toString(),
                proposal.endsOn().toString(),
                proposal.proposed().stream().map(UnitId::value).toList(),
                proposal.coverage().left().stream()
                        .map(waiting -> waiting.unit())
                        .filter(proposal.chosen()::containsKey)
                        .map(unit -> new ChoiceJson(unit.value(), day(proposal.chosen(), unit)))
                        .toList(),
                outlook(proposal.outlook()));
    }

    ScheduleJson schedule(ScheduleOf.Schedule schedule, Language language) {
        Map<UnitId, UnitLabel> labels = names.of(schedule.rows().stream()
                .flatMap(row -> Stream.concat(
                        Stream.ofNullable(row.unit()), row.acts().stream().map(ControlAct::unit)))
                .toList());
        return new ScheduleJson(
                schedule.body().id().value(),
                schedule.year(),
                LocalDate.now(clock).toString(),
                schedule.rows().stream().map(row -> row(row, labels, language)).toList());
    }

    private static ScheduleJson.RowJson row(
            InspectionSchedule.Row row, Map<UnitId, UnitLabel> labels, Language language) {
        return new ScheduleJson.RowJson(
                row.term().item(),
                row.term().number(),
                row.term().activity(),
                row.quarter().toString(),
                row.term().due().toString(),
                row.times(),
                row.term().responsible(),
                Plain.id(row.unit()),
                row.unit() == null ? null : name(labels.get(row.unit()), language),
                row.state().name(),
                row.acts().stream().map(act -> act(act, labels, language)).toList());
    }

    private static ScheduleJson.ActOfItemJson act(ControlAct act, Map<UnitId, UnitLabel> labels, Language language) {
        return new ScheduleJson.ActOfItemJson(
                act.id().value(),
                act.number() == null ? null : act.number().toString(),
                act.unit().value(),
                name(labels.get(act.unit()), language),
                act.state().name(),
                Plain.day(act.endedOn()));
    }

    private static String name(@Nullable UnitLabel label, Language language) {
        return label == null ? "" : label.name().in(language.tag());
    }

    private static String day(Map<UnitId, LocalDate> chosen, UnitId unit) {
        return String.valueOf(chosen.get(unit));
    }

    private static OutlookJson outlook(Proposal.Outlook outlook) {
        Tally tally = outlook.tally();
        return new OutlookJson(
                tally.total(),
                tally.inspected(),
                tally.required(),
                tally.share(),
                tally.met(),
                Plain.day(outlook.reachedOn()),
                outlook.notThisYear());
    }

    private static QuarterJson quarter(CoverageYear.Quarter quarter) {
        Tally tally = quarter.tally();
        return new QuarterJson(
                quarter.period().toString(),
                tally.total(),
                tally.inspected(),
                tally.required(),
                tally.share(),
                quarter.verdict().name(),
                Plain.day(quarter.reachedOn()));
    }

    private static RowJson row(CoverageYear.Row row, Map<UnitId, UnitLabel> labels, Language language) {
        List<CellJson> cells = row.cells().stream()
                .map(cell -> new CellJson(cell.state().name(), Plain.id(cell.unit()), Plain.day(cell.on())))
                .toList();
        return new RowJson(row.unit().value(), name(labels.get(row.unit()), language), row.inspected(), cells);
    }
}
