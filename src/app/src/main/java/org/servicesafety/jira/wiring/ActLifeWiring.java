package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.servicesafety.domain.inspection.AcknowledgeAct;
import org.servicesafety.domain.inspection.ActHistory;
import org.servicesafety.domain.inspection.ActStep;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.inspection.ApproveAct;
import org.servicesafety.domain.inspection.ChangeKinds;
import org.servicesafety.domain.inspection.DisposeOfAct;
import org.servicesafety.domain.inspection.DraftActs;
import org.servicesafety.domain.inspection.FindViolations;
import org.servicesafety.domain.inspection.PlannedControls;
import org.servicesafety.domain.inspection.ProlongKeeping;
import org.servicesafety.domain.inspection.ReportElimination;
import org.servicesafety.domain.inspection.RestoreIssue;
import org.servicesafety.domain.inspection.ScheduleOf;
import org.servicesafety.domain.inspection.ViolationKinds;
import org.servicesafety.domain.inspection.ViolationRegister;
import org.servicesafety.domain.inspection.Violations;
import org.servicesafety.domain.obligation.Duties;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.AoSettings;
import org.servicesafety.jira.ao.AoViolationKinds;
import org.servicesafety.jira.figures.ActDuties;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.SqlPlannedControls;
import org.servicesafety.jira.figures.SqlViolations;
import org.servicesafety.jira.language.BuiltInKinds;
import org.servicesafety.jira.language.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The life of acts after their signatures. */
@Configuration(proxyBeanMethods = false)
public class ActLifeWiring {

    @Bean
    ActStep actStep(Acts acts, Units units, ActHistory history, Clock clock) {
        return new ActStep(acts, units, history, clock);
    }

    @Bean
    ApproveAct approveAct(ActStep step) {
        return new ApproveAct(step);
    }

    @Bean
    AcknowledgeAct acknowledgeAct(ActStep step) {
        return new AcknowledgeAct(step);
    }

    @Bean
    ReportElimination reportElimination(ActStep step, Violations violations) {
        return new ReportElimination(step, violations);
    }

    @Bean
    DisposeOfAct disposeOfAct(ActStep step, Violations violations) {
        return new DisposeOfAct(step, violations);
    }

    @Bean
    RestoreIssue restoreIssue(ActStep step, Violations violations, ActHistory history) {
        return new RestoreIssue(step, violations, history);
    }

    @Bean
    PlannedControls plannedControls(Sql sql) {
        return new SqlPlannedControls(sql);
    }

    @Bean
    ScheduleOf scheduleOf(Units units, PlannedControls planned, RuleBooks ruleBooks, Clock clock) {
        return new ScheduleOf(units, planned, ruleBooks, clock);
    }

    @Bean
    ProlongKeeping prolongKeeping(ActStep step, Acts acts, Units units) {
        return new ProlongKeeping(step, acts, units);
    }

    @Bean
    DraftActs draftActs(Acts acts, Units units, ActHistory history, Clock clock) {
        return new DraftActs(acts, units, history, clock);
    }

    @Bean
    ViolationRegister violationRegister(Sql sql) {
        return new SqlViolations(sql);
    }

    @Bean
    FindViolations findViolations(ViolationRegister register, Units units, Clock clock) {
        return new FindViolations(register, units, clock);
    }

    @Bean
    ViolationKinds violationKinds(ActiveObjects ao, AoSettings settings, Sql sql, Texts texts) {
        return new AoViolationKinds(ao, settings, sql, new BuiltInKinds(texts)::list);
    }

    @Bean
    ChangeKinds changeKinds(ViolationKinds kinds) {
        return new ChangeKinds(kinds);
    }

    @Bean
    Duties reportDuties(Sql sql) {
        return ActDuties.reports(sql);
    }

    @Bean
    Duties disposalDuties(Sql sql) {
        return ActDuties.disposals(sql);
    }
}
