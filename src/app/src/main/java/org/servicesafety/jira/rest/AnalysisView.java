package org.servicesafety.jira.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.conclusion.Analysis;
import org.servicesafety.domain.conclusion.AnalysisAccess;
import org.servicesafety.domain.conclusion.AnalysisDeadline;
import org.servicesafety.domain.conclusion.AnalysisEvent;
import org.servicesafety.domain.conclusion.AnalysisReport;
import org.servicesafety.domain.conclusion.BodiesBelow;
import org.servicesafety.domain.conclusion.Change;
import org.servicesafety.domain.conclusion.Completion;
import org.servicesafety.domain.conclusion.Measure;
import org.servicesafety.domain.plan.ItemStatus;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.ItemsByKey;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.security.UserNames;

/** Shows analyses to a person in a language. */
public final class AnalysisView {

    private static final int MOST_CHANGES = 200;

    private final UnitNames units;
    private final UserNames users;
    private final ItemsByKey items;
    private final FiguresView figures;
    private final AnalysisDeadline deadline;
    private final Texts texts;
    private final Clock clock;

    public AnalysisView(
            UnitNames units,
            UserNames users,
            ItemsByKey items,
            FiguresView figures,
            AnalysisDeadline deadline,
            Texts texts,
            Clock clock) {
        this.units = units;
        this.users = users;
        this.items = items;
        this.figures = figures;
        this.deadline = deadline;
        this.texts = texts;
        this.clock = clock;
    }

    /** With its figures and what has changed since. */
    AnalysisJson show(AnalysisReport report, Rights rights, Language language) {
        List<Change> changes = report.changes();
        List<Change> shown = changes.stream().limit(MOST_CHANGES).toList();
        Map<UnitId, UnitLabel> labels = units.of(Stream.concat(
                        Stream.of(report.analysis().body()), shown.stream().map(Change::unit))
                .toList());
        return json(
                report.analysis(),
                report.last(),
                rights,
                language,
                labels,
                new Shown(
                        figures.show(report.figures(), language),
                        report.current(),
                        shown.stream()
                                .map(change -> change(change, labels, language))
                                .toList(),
                        changes.size()),
                statuses(List.of(report.analysis())));
    }

    /** How to show each of these without figures: names are read once for all. */
    Function<Analysis, AnalysisJson> brief(Collection<Analysis> analyses, Rights rights, Language language) {
        Map<UnitId, UnitLabel> labels =
                units.of(analyses.stream().map(Analysis::body).toList());
        Map<String, ItemStatus> statuses = statuses(analyses);
        return analysis -> json(
                analysis,
                analyses.stream()
                        .noneMatch(other -> other.edition() > analysis.edition()
                                && other.body().equals(analysis.body())
                                && other.period().equals(analysis.period())),
                rights,
                language,
                labels,
                new Shown(null, false, List.of(), 0),
                statuses);
    }

    /** What goes with the record: its figures, none in lists. */
    private record Shown(
            @Nullable FiguresJson figures, boolean current, List<AnalysisJson.ChangeJson> changes, int all) {}

    private AnalysisJson json(
            Analysis analysis,
            boolean last,
            Rights rights,
            Language language,
            Map<UnitId, UnitLabel> labels,
            Shown shown,
            Map<String, ItemStatus> statuses) {
        Optional<Completion> completion = Optional.ofNullable(analysis.completion());
        LocalDate today = LocalDate.now(clock);
        LocalDate due = deadline.lastDay(analysis.period());
        LocalDate on = completion.map(Completion::on).orElse(today);
        UnitLabel body = labels.get(analysis.body());
        return new AnalysisJson(
                analysis.id().value(),
                analysis.version(),
                analysis.body().value(),
                name(analysis.body(), labels, language),
                body == null ? null : body.projectKey(),
                analysis.period().toString(),
                texts.in(language).period(analysis.period()),
                analysis.edition(),
                last,
                analysis.state().name(),
                analysis.reason(),
                due.toString(),
                completion.map(Completion::on).map(Object::toString).orElse(null),
                completion.map(Completion::by).map(users::of).orElse(null),
                completion.map(Completion::by).map(users::fullNameOf).orElse(null),
                completion
                        .map(done -> LocalDate.ofInstant(done.at(), clock.getZone()))
                        .map(Object::toString)
                        .orElse(null),
                deadline.timely(analysis).orElse(null),
                Math.max(0, ChronoUnit.DAYS.between(due, on)),
                analysis.content().conclusions(),
                analysis.content().measures().stream()
                        .map(measure -> measure(measure, statuses))
                        .toList(),
                shown.current(),
                shown.figures(),
                shown.changes(),
                shown.all(),
                AnalysisAccess.can(rights, analysis, today, last));
    }

    private Map<String, ItemStatus> statuses(Collection<Analysis> analyses) {
        return items.of(analyses.stream()
                .flatMap(analysis -> analysis.content().measures().stream())
                .map(Measure::itemKey)
                .filter(Objects::nonNull)
                .toList());
    }

    private AnalysisJson.MeasureJson measure(Measure measure, Map<String, ItemStatus> statuses) {
        String key = measure.itemKey();
        String user = measure.responsible().user();
        return new AnalysisJson.MeasureJson(
                measure.number(),
                measure.text(),
                new AnalysisJson.ResponsibleJson(
                        users.of(user), measure.responsible().title(), user == null ? null : users.fullNameOf(user)),
                Plain.day(measure.due()),
                key,
                key == null ? null : Plain.name(statuses.get(key)));
    }

    private static AnalysisJson.ChangeJson change(Change change, Map<UnitId, UnitLabel> labels, Language language) {
        return new AnalysisJson.ChangeJson(
                change.field().key(),
                change.unit().value(),
                name(change.unit(), labels, language),
                change.from(),
                change.to(),
                Plain.day(change.on()));
    }

    private static String name(UnitId unit, Map<UnitId, UnitLabel> labels, Language language) {
        UnitLabel label = labels.get(unit);
        return label == null ? "" : label.name().in(language.tag());
    }

    AnalysisJson.HistoryJson history(List<AnalysisEvent> events) {
        return new AnalysisJson.HistoryJson(events.stream()
                .map(event -> new AnalysisJson.EventJson(
                        event.kind().name(),
                        event.at().toString(),
                        users.of(event.by()),
                        users.fullNameOf(event.by()),
                        event.about()))
                .toList());
    }

    AnalysisJson.BelowJson below(BodiesBelow below, Language language) {
        Map<UnitId, UnitLabel> labels = units.of(
                below.bodies().items().stream().map(BodiesBelow.Row::body).toList());
        return new AnalysisJson.BelowJson(
                below.body().value(),
                below.period().toString(),
                below.today().toString(),
                below.due().toString(),
                below.completed(),
                below.late(),
                below.missing(),
                totals(below.totals()),
                below.bodies().start(),
                below.bodies().limit(),
                below.bodies().total(),
                below.bodies().items().stream()
                        .map(row -> body(row, below, labels, language))
                        .toList());
    }

    private static AnalysisJson.BodyJson body(
            BodiesBelow.Row row, BodiesBelow below, Map<UnitId, UnitLabel> labels, Language language) {
        UnitLabel label = labels.get(row.body());
        Analysis analysis = row.analysis();
        Completion completion = analysis == null ? null : analysis.completion();
        long days = row.doneOn() == null
                ? ChronoUnit.DAYS.between(below.today(), below.due())
                : Math.max(0, ChronoUnit.DAYS.between(below.due(), row.doneOn()));
        return new AnalysisJson.BodyJson(
                row.body().value(),
                name(row.body(), labels, language),
                label == null ? null : label.projectKey(),
                row.state().name(),
                days,
                row.drafted(),
                analysis == null ? null : analysis.edition(),
                Plain.day(row.doneOn()),
                completion == null ? null : totals(completion.totals()));
    }

    private static AnalysisJson.TotalsJson totals(Completion.Totals totals) {
        return new AnalysisJson.TotalsJson(
                totals.deaths(),
                totals.previousDeaths(),
                totals.injuries(),
                totals.previousInjuries(),
                totals.strength());
    }
}
