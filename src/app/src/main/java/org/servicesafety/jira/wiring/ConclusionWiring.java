package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.analysis.FiguresOf;
import org.servicesafety.domain.conclusion.Analyses;
import org.servicesafety.domain.conclusion.AnalysisDeadline;
import org.servicesafety.domain.conclusion.AnalysisHistory;
import org.servicesafety.domain.conclusion.AnalysisStep;
import org.servicesafety.domain.conclusion.BodiesBelowOf;
import org.servicesafety.domain.conclusion.ChangeAnalysis;
import org.servicesafety.domain.conclusion.CompleteAnalysis;
import org.servicesafety.domain.conclusion.Corrections;
import org.servicesafety.domain.conclusion.FindAnalyses;
import org.servicesafety.domain.conclusion.OpenAnalysis;
import org.servicesafety.domain.conclusion.PlanMeasure;
import org.servicesafety.domain.conclusion.ReadAnalysis;
import org.servicesafety.domain.incident.IncidentCodes;
import org.servicesafety.domain.inspection.ViolationKinds;
import org.servicesafety.domain.obligation.SetUps;
import org.servicesafety.domain.plan.AddItem;
import org.servicesafety.domain.plan.ClarifyPlan;
import org.servicesafety.domain.plan.Plans;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.AoAnalyses;
import org.servicesafety.jira.ao.AoAnalysisHistory;
import org.servicesafety.jira.figures.ItemsByKey;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.SqlCorrections;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.rest.AnalysisView;
import org.servicesafety.jira.rest.FiguresView;
import org.servicesafety.jira.security.UserNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Analyses as records, and the steps of their life. */
@Configuration(proxyBeanMethods = false)
public class ConclusionWiring {

    @Bean
    Analyses analyses(ActiveObjects ao, Sql sql) {
        return new AoAnalyses(ao, sql);
    }

    @Bean
    AnalysisHistory analysisHistory(ActiveObjects ao) {
        return new AoAnalysisHistory(ao);
    }

    @Bean
    Corrections corrections(Sql sql) {
        return new SqlCorrections(sql);
    }

    @Bean
    AnalysisDeadline analysisDeadline(RuleBooks ruleBooks) {
        return new AnalysisDeadline(ruleBooks);
    }

    @Bean
    AnalysisStep analysisStep(Analyses analyses, AnalysisHistory history, Clock clock) {
        return new AnalysisStep(analyses, history, clock);
    }

    @Bean
    OpenAnalysis openAnalysis(
            Units units, Analyses analyses, AnalysisStep step, AnalysisDeadline deadline, RuleBooks ruleBooks) {
        return new OpenAnalysis(units, analyses, step, deadline, ruleBooks);
    }

    @Bean
    ChangeAnalysis changeAnalysis(AnalysisStep step, People people) {
        return new ChangeAnalysis(step, people);
    }

    @Bean
    CompleteAnalysis completeAnalysis(AnalysisStep step, Analyses analyses, Units units, FiguresOf figures) {
        return new CompleteAnalysis(step, analyses, units, figures);
    }

    @Bean
    PlanMeasure planMeasure(AnalysisStep step, Plans plans, ClarifyPlan clarify, AddItem add, People people) {
        return new PlanMeasure(step, plans, clarify, add, people);
    }

    @Bean
    ReadAnalysis readAnalysis(
            Analyses analyses,
            AnalysisHistory history,
            Units units,
            FiguresOf figures,
            Corrections corrections,
            RuleBooks ruleBooks,
            Clock clock) {
        return new ReadAnalysis(analyses, history, units, figures, corrections, ruleBooks, clock);
    }

    @Bean
    FindAnalyses findAnalyses(Analyses analyses, Units units, RuleBooks ruleBooks, Clock clock) {
        return new FindAnalyses(analyses, units, ruleBooks, clock);
    }

    @Bean
    BodiesBelowOf bodiesBelowOf(
            Units units,
            SetUps setUps,
            Analyses analyses,
            AnalysisDeadline deadline,
            RuleBooks ruleBooks,
            Clock clock) {
        return new BodiesBelowOf(units, setUps, analyses, deadline, ruleBooks, clock);
    }

    @Bean
    ItemsByKey itemsByKey(Sql sql) {
        return new ItemsByKey(sql);
    }

    @Bean
    FiguresView figuresView(UnitNames units, IncidentCodes codes, ViolationKinds kinds, Texts texts) {
        return new FiguresView(units, codes, kinds, texts);
    }

    @Bean
    AnalysisView analysisView(
            UnitNames units,
            UserNames users,
            ItemsByKey items,
            FiguresView figures,
            AnalysisDeadline deadline,
            Texts texts,
            Clock clock) {
        return new AnalysisView(units, users, items, figures, deadline, texts, clock);
    }
}
