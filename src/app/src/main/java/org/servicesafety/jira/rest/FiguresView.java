package org.servicesafety.jira.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.analysis.Breakdown;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.analysis.FunnelPlot;
import org.servicesafety.domain.incident.CodeKind;
import org.servicesafety.domain.incident.CodeLists;
import org.servicesafety.domain.incident.IncidentCodes;
import org.servicesafety.domain.inspection.KindTree;
import org.servicesafety.domain.inspection.ViolationKinds;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.statistics.Interval;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;

/** Shows the figures of an analysis with their names in a language; names are read once for all of them. */
public final class FiguresView {

    private static final int MOST_POINTS = 1000;
    private static final int MOST_UNITS = 100;
    private static final String AREA = "service-safety.act.area.";

    private final UnitNames units;
    private final IncidentCodes codes;
    private final ViolationKinds kinds;
    private final Texts texts;

    public FiguresView(UnitNames units, IncidentCodes codes, ViolationKinds kinds, Texts texts) {
        this.units = units;
        this.codes = codes;
        this.kinds = kinds;
        this.texts = texts;
    }

    FiguresJson show(Figures figures, Language language) {
        Breakdown breakdown = figures.breakdown();
        List<Figures.UnitFigures> points = FunnelPlot.points(figures);
        List<Breakdown.InUnit> violationUnits =
                breakdown.units().stream().limit(MOST_UNITS).toList();
        Map<UnitId, UnitLabel> labels = units.of(Stream.of(
                        Stream.of(figures.rates().unit()),
                        points.stream().limit(MOST_POINTS).map(Figures.UnitFigures::unit),
                        violationUnits.stream().map(Breakdown.InUnit::unit),
                        breakdown.deficiencies().stream()
                                .map(Breakdown.Deficiency::mostOften)
                                .filter(Objects::nonNull))
                .flatMap(stream -> stream)
                .toList());
        Names names = new Names(labels, language);
        Wording wording = texts.in(language);
        UnitId body = figures.rates().unit();
        Period period = figures.rates().now().period();
        Period before = figures.rates().before().period();
        FigureLinks links = new FigureLinks(labels.get(body));
        CodeLists lists = CodeLists.of(codes);
        KindTree tree = kinds.read();
        return new FiguresJson(
                new FiguresJson.RuleBookRefJson(
                        figures.ruleBook().name(),
                        figures.ruleBook().inForceFrom().toString()),
                figures.today().toString(),
                RatesJson.of(figures.rates(), names.of(body), wording),
                breakdown.kinds().stream()
                        .map(kind -> new FiguresJson.KindJson(
                                kind.kind().name(),
                                kind.measured().tooFew(),
                                RatesJson.MeasuredJson.of(kind.measured())))
                        .toList(),
                breakdown.months().stream()
                        .map(month -> new FiguresJson.MonthJson(
                                month.month().toString(),
                                month.deaths(),
                                month.previousDeaths(),
                                month.injuries(),
                                month.previousInjuries()))
                        .toList(),
                coded(breakdown.causes(), CodeKind.CAUSE, lists, links, period, before, language),
                coded(breakdown.activities(), CodeKind.ACTIVITY, lists, links, period, before, language),
                breakdown.deficiencies().stream()
                        .map(one -> new FiguresJson.DeficiencyJson(
                                one.kind(),
                                kindName(one.kind(), tree, wording),
                                one.found(),
                                one.previousFound(),
                                one.repeated(),
                                Plain.id(one.mostOften()),
                                one.mostOften() == null ? null : names.of(one.mostOften()),
                                one.inMostOften(),
                                one.found() == 0 ? null : links.violations(period, one.kind()),
                                one.previousFound() == 0 ? null : links.violations(before, one.kind())))
                        .toList(),
                breakdown.areas().stream()
                        .map(one -> new FiguresJson.AreaJson(
                                Plain.name(one.area()),
                                one.area() == null
                                        ? wording.text("service-safety.analysis.none-said")
                                        : wording.text(AREA + one.area()),
                                one.found(),
                                one.previousFound()))
                        .toList(),
                violationUnits.stream()
                        .map(one -> new FiguresJson.ViolationUnitJson(
                                one.unit().value(),
                                names.code(one.unit()),
                                names.of(one.unit()),
                                one.found(),
                                one.previousFound(),
                                one.repeated(),
                                one.found() == 0 ? null : FigureLinks.violationsOf(names.code(one.unit()), period)))
                        .toList(),
                funnel(figures, points, names),
                figures.unfavourable());
    }

    /** One page of the units below, the worst first. */
    PageJson<FiguresJson.UnitRowJson> units(
            Page<Figures.UnitFigures> page, Figures figures, int small, Language language) {
        Names names = new Names(
                units.of(page.items().stream().map(Figures.UnitFigures::unit).toList()), language);
        Wording wording = texts.in(language);
        Period period = figures.rates().now().period();
        return PageJson.of(page, one -> {
            Double strength = one.injuries().rate().strength();
            return new FiguresJson.UnitRowJson(
                    one.unit().value(),
                    names.code(one.unit()),
                    names.of(one.unit()),
                    names.projectKey(one.unit()),
                    strength,
                    strength != null && strength < small,
                    UnfavourableJson.PointJson.of(one.deaths()),
                    UnfavourableJson.PointJson.of(one.injuries()),
                    one.reasons().stream()
                            .map(reason -> UnfavourableResource.reason(reason, one.unit(), period, wording))
                            .toList());
        });
    }

    /** Names of units in a language; an id stands for a unit that is no more. */
    private record Names(Map<UnitId, UnitLabel> labels, Language language) {

        String of(UnitId unit) {
            UnitLabel label = labels.get(unit);
            return label == null ? String.valueOf(unit.value()) : label.name().in(language.tag());
        }

        String code(UnitId unit) {
            UnitLabel label = labels.get(unit);
            return label == null ? String.valueOf(unit.value()) : label.code();
        }

        @Nullable
        String projectKey(UnitId unit) {
            UnitLabel label = labels.get(unit);
            return label == null ? null : label.projectKey();
        }
    }

    private static List<FiguresJson.CodedJson> coded(
            List<Breakdown.Coded> all,
            CodeKind kind,
            CodeLists lists,
            FigureLinks links,
            Period period,
            Period before,
            Language language) {
        String filter = kind == CodeKind.CAUSE ? "cause" : "activity";
        List<FiguresJson.CodedJson> coded = new ArrayList<>();
        for (Breakdown.Coded one : all) {
            coded.add(new FiguresJson.CodedJson(
                    one.code(),
                    lists.find(kind, one.code())
                            .map(code -> code.name().in(language.tag()))
                            .orElse(one.code()),
                    one.people(),
                    one.deaths(),
                    one.previousPeople(),
                    one.people() == 0 ? null : links.incidents(period, filter, one.code()),
                    one.previousPeople() == 0 ? null : links.incidents(before, filter, one.code())));
        }
        return coded;
    }

    private static String kindName(@Nullable String kind, KindTree tree, Wording wording) {
        if (kind == null) {
            return wording.text("service-safety.analysis.none-said");
        }
        return tree.find(kind)
                .map(found -> found.name().in(wording.language().tag()))
                .orElse(kind);
    }

    private static FiguresJson.FunnelJson funnel(Figures figures, List<Figures.UnitFigures> points, Names names) {
        return new FiguresJson.FunnelJson(
                "INJURIES",
                figures.injuriesPerThousand(),
                FunnelPlot.limits(figures, points).entrySet().stream()
                        .map(entry -> new FiguresJson.LimitJson(
                                entry.getKey(),
                                ends(entry.getValue().within95()),
                                ends(entry.getValue().within998())))
                        .toList(),
                points.stream()
                        .limit(MOST_POINTS)
                        .map(one -> new FiguresJson.PointJson(
                                one.unit().value(),
                                names.code(one.unit()),
                                names.of(one.unit()),
                                Objects.requireNonNull(one.injuries().rate().strength()),
                                one.injuries().rate().count(),
                                Objects.requireNonNull(one.injuries().rate().perThousand()),
                                one.injuries().outside()))
                        .toList(),
                Math.max(0, points.size() - MOST_POINTS));
    }

    private static List<Double> ends(Interval interval) {
        return List.of(interval.low(), interval.high());
    }
}
