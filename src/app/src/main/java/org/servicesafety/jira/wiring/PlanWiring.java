package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.plan.ApprovePlan;
import org.servicesafety.domain.plan.CarryOver;
import org.servicesafety.domain.plan.ChangePlan;
import org.servicesafety.domain.plan.ChecksByOrder;
import org.servicesafety.domain.plan.ClarifyPlan;
import org.servicesafety.domain.plan.ComparePlan;
import org.servicesafety.domain.plan.CreatePlan;
import org.servicesafety.domain.plan.DeletePlan;
import org.servicesafety.domain.plan.FindPlans;
import org.servicesafety.domain.plan.OccurrenceIssues;
import org.servicesafety.domain.plan.Occurrences;
import org.servicesafety.domain.plan.PlanChecks;
import org.servicesafety.domain.plan.PlanDeadline;
import org.servicesafety.domain.plan.PlanHistory;
import org.servicesafety.domain.plan.PlanItems;
import org.servicesafety.domain.plan.PlanStep;
import org.servicesafety.domain.plan.PlanTerms;
import org.servicesafety.domain.plan.Plans;
import org.servicesafety.domain.plan.Progress;
import org.servicesafety.domain.plan.ProgressOf;
import org.servicesafety.domain.plan.ReadPlan;
import org.servicesafety.domain.plan.ReturnPlan;
import org.servicesafety.domain.plan.SubmitPlan;
import org.servicesafety.domain.print.Scans;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.AoPlanHistory;
import org.servicesafety.jira.ao.AoPlans;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.figures.SqlProgress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans and the steps of their life. */
@Configuration(proxyBeanMethods = false)
public class PlanWiring {

    @Bean
    Plans plans(ActiveObjects ao, Sql sql) {
        return new AoPlans(ao, sql);
    }

    @Bean
    PlanHistory planHistory(ActiveObjects ao) {
        return new AoPlanHistory(ao);
    }

    @Bean
    PlanDeadline planDeadline(RuleBooks ruleBooks) {
        return new PlanDeadline(ruleBooks);
    }

    @Bean
    PlanStep planStep(Plans plans, PlanHistory history, Clock clock) {
        return new PlanStep(plans, history, clock);
    }

    @Bean
    PlanChecks planChecks(PlanItems items, Units units, Inspections inspections, RuleBooks ruleBooks, Clock clock) {
        return new ChecksByOrder(items, units, inspections, ruleBooks, clock);
    }

    @Bean
    ComparePlan comparePlan(ReadPlan plans, PlanItems items) {
        return new ComparePlan(plans, items);
    }

    @Bean
    Progress progress(Sql sql) {
        return new SqlProgress(sql);
    }

    @Bean
    ProgressOf progressOf(Units units, Progress progress, Clock clock) {
        return new ProgressOf(units, progress, clock);
    }

    @Bean
    FindPlans findPlans(Plans plans, Units units) {
        return new FindPlans(plans, units);
    }

    @Bean
    ReadPlan readPlan(Plans plans) {
        return new ReadPlan(plans);
    }

    @Bean
    CarryOver carryOver(PlanItems items, Occurrences occurrences, PlanTerms terms) {
        return new CarryOver(items, occurrences, terms);
    }

    @Bean
    CreatePlan createPlan(Plans plans, Units units, PlanHistory history, CarryOver carryOver, Clock clock) {
        return new CreatePlan(plans, units, history, carryOver, clock);
    }

    @Bean
    ChangePlan changePlan(PlanStep step) {
        return new ChangePlan(step);
    }

    @Bean
    DeletePlan deletePlan(PlanStep step, PlanItems items, Scans scans) {
        return new DeletePlan(step, items, scans);
    }

    @Bean
    SubmitPlan submitPlan(PlanStep step, PlanChecks checks) {
        return new SubmitPlan(step, checks);
    }

    @Bean
    ApprovePlan approvePlan(PlanStep step, PlanItems items, Occurrences occurrences, OccurrenceIssues issues) {
        return new ApprovePlan(step, items, occurrences, issues);
    }

    @Bean
    ReturnPlan returnPlan(PlanStep step) {
        return new ReturnPlan(step);
    }

    @Bean
    ClarifyPlan clarifyPlan(PlanStep step, PlanItems items) {
        return new ClarifyPlan(step, items);
    }
}
