package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.obligation.Duties;
import org.servicesafety.domain.plan.AddItem;
import org.servicesafety.domain.plan.AddOccurrence;
import org.servicesafety.domain.plan.ChangeItem;
import org.servicesafety.domain.plan.ChangeItems;
import org.servicesafety.domain.plan.ConfirmOccurrence;
import org.servicesafety.domain.plan.ImportPlan;
import org.servicesafety.domain.plan.ItemInForce;
import org.servicesafety.domain.plan.ItemStep;
import org.servicesafety.domain.plan.ItemWork;
import org.servicesafety.domain.plan.MarkOccurrence;
import org.servicesafety.domain.plan.OccurrenceIssues;
import org.servicesafety.domain.plan.OccurrenceStep;
import org.servicesafety.domain.plan.Occurrences;
import org.servicesafety.domain.plan.PlanItems;
import org.servicesafety.domain.plan.PlanStep;
import org.servicesafety.domain.plan.PlanTerms;
import org.servicesafety.domain.plan.Plans;
import org.servicesafety.domain.plan.PreviewTerm;
import org.servicesafety.domain.plan.ReadItems;
import org.servicesafety.domain.plan.ReadPlan;
import org.servicesafety.domain.plan.WithdrawnItems;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.jira.ao.AoItemRows;
import org.servicesafety.jira.ao.AoOccurrences;
import org.servicesafety.jira.ao.OccurrenceIssueRows;
import org.servicesafety.jira.figures.ItemDuties;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.security.UserNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Items of plans. */
@Configuration(proxyBeanMethods = false)
public class ItemWiring {

    @Bean
    AoItemRows itemRows(ActiveObjects ao) {
        return new AoItemRows(ao);
    }

    @Bean
    PlanTerms planTerms(RuleBooks ruleBooks, People people) {
        return new PlanTerms(ruleBooks, people);
    }

    @Bean
    PreviewTerm previewTerm(ReadPlan plans, PlanTerms terms) {
        return new PreviewTerm(plans, terms);
    }

    @Bean
    ItemStep itemStep(PlanStep step, PlanItems items, PlanTerms terms) {
        return new ItemStep(step, items, terms);
    }

    @Bean
    ReadItems readItems(ReadPlan plans, PlanItems items) {
        return new ReadItems(plans, items);
    }

    @Bean
    WithdrawnItems withdrawnItems(ReadPlan plans, PlanItems items, Occurrences occurrences) {
        return new WithdrawnItems(plans, items, occurrences);
    }

    @Bean
    AddItem addItem(ItemStep step, PlanItems items) {
        return new AddItem(step, items);
    }

    @Bean
    ImportPlan importPlan(Plans plans, PlanItems items, PlanStep step, PlanTerms terms, AddItem add) {
        return new ImportPlan(plans, items, step, terms, add);
    }

    @Bean
    ChangeItem changeItem(ItemStep step, PlanItems items) {
        return new ChangeItem(step, items);
    }

    @Bean
    Occurrences occurrences(ActiveObjects ao) {
        return new AoOccurrences(ao);
    }

    @Bean
    Duties itemDuties(Sql sql, UserNames users) {
        return new ItemDuties(sql, users::fullNameOf);
    }

    @Bean
    OccurrenceIssueRows occurrenceIssueRows(ActiveObjects ao, Sql sql) {
        return new OccurrenceIssueRows(ao, sql);
    }

    @Bean
    OccurrenceStep occurrenceStep(PlanStep step, PlanItems items, Occurrences occurrences, OccurrenceIssues issues) {
        return new OccurrenceStep(step, items, occurrences, issues);
    }

    @Bean
    MarkOccurrence markOccurrence(OccurrenceStep step) {
        return new MarkOccurrence(step);
    }

    @Bean
    ConfirmOccurrence confirmOccurrence(OccurrenceStep step) {
        return new ConfirmOccurrence(step);
    }

    @Bean
    AddOccurrence addOccurrence(OccurrenceStep step, Occurrences occurrences) {
        return new AddOccurrence(step, occurrences);
    }

    @Bean
    ItemWork itemWork(Plans plans, PlanItems items, Occurrences occurrences) {
        return new ItemWork(plans, items, occurrences);
    }

    @Bean
    ItemInForce itemInForce(ReadPlan plans, PlanItems items) {
        return new ItemInForce(plans, items);
    }

    @Bean
    ChangeItems changeItems(ItemStep step, PlanItems items) {
        return new ChangeItems(step, items);
    }
}
