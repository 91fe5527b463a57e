package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.conclusion.Analyses;
import org.servicesafety.domain.conclusion.Analysis;
import org.servicesafety.domain.conclusion.AnalysisContent;
import org.servicesafety.domain.conclusion.AnalysisId;
import org.servicesafety.domain.conclusion.AnalysisQuery;
import org.servicesafety.domain.conclusion.Completion;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.Filter;
import org.servicesafety.jira.figures.Sql;

/** Analyses in the table ANALYSIS; lists are asked for by SQL. */
public final class AoAnalyses implements Analyses {

    private static final String FROM = "FROM {ANALYSIS} a JOIN {UNIT} u ON u.\"ID\" = a.\"BODY_ID\" {WHERE} ";
    private static final String PAGE = "SELECT a.\"ID\" " + FROM
            + "ORDER BY a.\"LAST_DAY\" DESC, a.\"FIRST_DAY\", u.\"CODE\", a.\"EDITION\" DESC, a.\"ID\" LIMIT ? OFFSET ?";

    private final ActiveObjects ao;
    private final Sql sql;

    public AoAnalyses(ActiveObjects ao, Sql sql) {
        this.ao = ao;
        this.sql = sql;
    }

    @Override
    public Optional<Analysis> find(AnalysisId id) {
        return analyses(List.of(id.value())).stream().findFirst();
    }

    @Override
    public Optional<Analysis> findToChange(AnalysisId id) {
        AnalysisRow[] found = ao.find(AnalysisRow.class, "ID = ?", id.value());
        if (found.length == 0) {
            return Optional.empty();
        }
        Lock.take(found[0]);
        return find(id);
    }

    @Override
    public Page<Analysis> find(AnalysisQuery query, Paging paging) {
        Filter filter = Filter.all()
                .among(
                        "a.\"BODY_ID\"",
                        query.bodies().stream().map(UnitId::value).toList());
        Period period = query.period();
        if (period != null) {
            filter.and(
                    "a.\"PERIOD_KIND\" = ? AND a.\"FIRST_DAY\" = ? AND a.\"LAST_DAY\" = ?",
                    period.kind().name(),
                    period.firstDay().toString(),
                    period.lastDay().toString());
        }
        long total = sql.count("SELECT COUNT(*) AS \"N\" " + FROM, filter);
        List<Long> page = sql.list(PAGE, filter, row -> row.id("ID"), paging.limit(), paging.start());
        return Page.of(paging, total, analyses(page));
    }

    /** The editions with these ids, in their order: those that are there. */
    private List<Analysis> analyses(List<Long> ids) {
        return Arrays.stream(ao.find(AnalysisRow.class, Asked.by(Filter.all().among("ID", ids))))
                .sorted(Comparator.comparingInt(row -> ids.indexOf((long) row.getID())))
                .map(AoAnalyses::analysis)
                .toList();
    }

    @Override
    public List<Analysis> of(Collection<UnitId> bodies, Period period) {
        List<Long> ids = bodies.stream().map(UnitId::value).toList();
        return Portions.of(ids).stream()
                .map(portion -> Filter.all()
                        .among("BODY_ID", portion)
                        .and("LAST_DAY = ?", period.lastDay().toString())
                        .and("FIRST_DAY = ?", period.firstDay().toString())
                        .and("PERIOD_KIND = ?", period.kind().name()))
                .flatMap(filter -> Arrays.stream(ao.find(AnalysisRow.class, Asked.by(filter))))
                .map(AoAnalyses::analysis)
                .toList();
    }

    @Override
    public Figures figuresOf(AnalysisId completed) {
        AnalysisRow row = row(completed);
        return FrozenText.figures(Objects.requireNonNull(row.getFigures(), "a draft has no frozen figures"));
    }

    @Override
    public Analysis add(UnitId body, Period period, int edition, @Nullable String reason, AnalysisContent content) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("BODY_ID", Values.key(body));
        columns.put("PERIOD_KIND", period.kind().name());
        columns.put("FIRST_DAY", period.firstDay().toString());
        columns.put("LAST_DAY", period.lastDay().toString());
        columns.put("EDITION", edition);
        columns.put("ANALYSIS_KEY", body.value() + "/" + period + "/" + edition);
        AnalysisRow row = ao.create(AnalysisRow.class, columns);
        row.setReason(reason);
        return saved(row, content);
    }

    @Override
    public Analysis change(Analysis analysis) {
        return saved(row(analysis.id()), analysis.content());
    }

    @Override
    public Analysis complete(Analysis analysis, Figures figures) {
        AnalysisRow row = row(analysis.id());
        Completion completion = Objects.requireNonNull(analysis.completion());
        Completion.Totals totals = completion.totals();
        row.setCompletedOn(completion.on().toString());
        row.setCompletedBy(completion.by());
        row.setCompletedAt(AoActHistory.text(completion.at()));
        row.setDataOn(completion.dataOn().toString());
        row.setRuleBook(completion.ruleBook().name());
        row.setRuleBookFrom(completion.ruleBook().inForceFrom().toString());
        row.setDeaths(totals.deaths());
        row.setPreviousDeaths(totals.previousDeaths());
        row.setInjuries(totals.injuries());
        row.setPreviousInjuries(totals.previousInjuries());
        row.setStrength(totals.strength());
        row.setFigures(FrozenText.of(figures));
        return saved(row, analysis.content());
    }

    private static Analysis saved(AnalysisRow row, AnalysisContent content) {
        row.setConclusions(content.conclusions());
        row.setMeasures(FrozenText.of(content.measures()));
        row.setVersion(row.getVersion() + 1);
        row.save();
        return analysis(row);
    }

    private AnalysisRow row(AnalysisId id) {
        return Objects.requireNonNull(ao.get(AnalysisRow.class, key(id)));
    }

    private static Analysis analysis(AnalysisRow row) {
        return new Analysis(
                new AnalysisId(row.getID()),
                row.getVersion(),
                new UnitId(row.getBodyId()),
                new Period(
                        PeriodKind.valueOf(row.getPeriodKind()),
                        LocalDate.parse(row.getFirstDay()),
                        LocalDate.parse(row.getLastDay())),
                row.getEdition(),
                row.getReason(),
                new AnalysisContent(row.getConclusions(), FrozenText.measures(row.getMeasures())),
                completion(row));
    }

    private static @Nullable Completion completion(AnalysisRow row) {
        String on = row.getCompletedOn();
        if (on == null) {
            return null;
        }
        return new Completion(
                Objects.requireNonNull(row.getCompletedBy()),
                LocalDate.parse(on),
                Instant.parse(Objects.requireNonNull(row.getCompletedAt())),
                LocalDate.parse(Objects.requireNonNull(row.getDataOn())),
                new Figures.MadeBy(
                        Objects.requireNonNull(row.getRuleBook()),
                        LocalDate.parse(Objects.requireNonNull(row.getRuleBookFrom()))),
                new Completion.Totals(
                        row.getDeaths(),
                        row.getPreviousDeaths(),
                        row.getInjuries(),
                        row.getPreviousInjuries(),
                        row.getStrength()));
    }

    static int key(AnalysisId id) {
        return Math.toIntExact(id.value());
    }
}
