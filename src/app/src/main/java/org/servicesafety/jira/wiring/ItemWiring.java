package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.plan.AddItem;
import org.servicesafety.domain.plan.ChangeItem;
import org.servicesafety.domain.plan.ItemStep;
import org.servicesafety.domain.plan.PlanItems;
import org.servicesafety.domain.plan.PlanStep;
import org.servicesafety.domain.plan.PlanTerms;
import org.servicesafety.domain.plan.ReadItems;
import org.servicesafety.domain.plan.ReadPlan;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.jira.ao.AoItemRows;
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
    ItemStep itemStep(PlanStep step, PlanItems items, PlanTerms terms) {
        return new ItemStep(step, items, terms);
    }

    @Bean
    ReadItems readItems(ReadPlan plans, PlanItems items) {
        return new ReadItems(plans, items);
    }

    @Bean
    AddItem addItem(ItemStep step, PlanItems items) {
        return new AddItem(step, items);
    }

    @Bean
    ChangeItem changeItem(ItemStep step, PlanItems items) {
        return new ChangeItem(step, items);
    }
}
