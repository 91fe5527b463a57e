package org.servicesafety.jira.rest;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.Coverage;
import org.servicesafety.domain.inspection.CoverageReport;
import org.servicesafety.domain.inspection.Waiting;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.rest.CoverageJson.BodiesJson;
import org.servicesafety.jira.rest.CoverageJson.BodyJson;
import org.servicesafety.jira.rest.CoverageJson.LeftJson;

/** Shows coverage with the names of units in a language; the names are read in one statement. */
public final class CoverageView {
    private final UnitNames names;
    private final Clock clock;

    public CoverageView(UnitNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    CoverageJson one(CoverageReport report, Language language) {
        Coverage coverage = report.bodies().get(0);
        Words words = words(report, coverage.left().stream(), language);
        return new CoverageJson(
                report.quarter().toString(),
                report.today().toString(),
                asOf(),
                report.deadline().due().toString(),
                report.deadline().daysLeft(report.today()),
                report.share(),
                report.clause(),
                words.body(coverage),
                Plain.day(coverage.forecastOn()),
                words.left(coverage.left()),
                words.left(coverage.longestNotInspected()));
    }

    BodiesJson below(@Nullable String asked, CoverageReport report, Language language) {
        List<Waiting> longest = report.longestNotInspected();
        Words words = words(report, longest.stream(), language);
        UnitId top = new UnitId(Asked.id(String.valueOf(asked)));
        return new BodiesJson(
                top.value(),
                words.nameOf(top),
                report.quarter().toString(),
                report.today().toString(),
                asOf(),
                report.deadline().due().toString(),
                report.deadline().daysLeft(report.today()),
                report.share(),
                report.clause(),
                report.bodies().stream().map(words::body).toList(),
                words.left(longest));
    }

    private String asOf() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private Words words(CoverageReport report, Stream<Waiting> waiting, Language language) {
        List<UnitId> units = Stream.concat(
                        report.bodies().stream().map(Coverage::body),
                        waiting.flatMap(each -> Stream.of(each.unit(), each.body())))
                .toList();
        return new Words(report, names.of(units), language);
    }

    /** The names, and the day against which waiting is counted. */
    private record Words(CoverageReport report, Map<UnitId, UnitLabel> labels, Language language) {

        String nameOf(UnitId unit) {
            UnitLabel label = labels.get(unit);
            return label == null ? "" : label.name().in(language.tag());
        }

        BodyJson body(Coverage coverage) {
            UnitLabel label = labels.get(coverage.body());
            return new BodyJson(
                    coverage.body().value(),
                    nameOf(coverage.body()),
                    label == null ? null : label.projectKey(),
                    coverage.tally().total(),
                    coverage.tally().inspected(),
                    coverage.tally().required(),
                    coverage.tally().share(),
                    coverage.tally().missing(),
                    coverage.tally().met(),
                    coverage.planned());
        }

        List<LeftJson> left(List<Waiting> waiting) {
            return waiting.stream().map(this::left).toList();
        }

        private LeftJson left(Waiting waiting) {
            return new LeftJson(
                    waiting.unit().value(),
                    nameOf(waiting.unit()),
                    nameOf(waiting.body()),
                    Plain.day(waiting.lastInspectedOn()),
                    waiting.since().toString(),
                    waiting.days(report.today()),
                    Plain.day(waiting.plannedOn()),
                    waiting.violations().late(),
                    waiting.violations().repeat(),
                    waiting.reasons().stream().map(Enum::name).toList());
        }
    }
}
