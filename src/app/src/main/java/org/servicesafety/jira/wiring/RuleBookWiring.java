package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.obligation.Fulfilments;
import org.servicesafety.domain.obligation.PreviewEdition;
import org.servicesafety.domain.obligation.SetUps;
import org.servicesafety.domain.rulebook.AddEdition;
import org.servicesafety.domain.rulebook.ReadEditions;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.rulebook.SiteEditions;
import org.servicesafety.domain.rulebook.WithdrawEdition;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.AoSettings;
import org.servicesafety.jira.ao.AoSiteEditions;
import org.servicesafety.jira.figures.Once;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the rule book: the edition that the app brings with it, and those that the site has entered. */
@Configuration(proxyBeanMethods = false)
public class RuleBookWiring {

    /** Both {@link SiteEditions} and {@link RuleBooks}. */
    @Bean
    AoSiteEditions siteEditions(ActiveObjects ao, AoSettings settings, Once once) {
        return new AoSiteEditions(ao, settings, once);
    }

    @Bean
    ReadEditions readEditions(SiteEditions site, Clock clock) {
        return new ReadEditions(site, clock);
    }

    @Bean
    AddEdition addEdition(SiteEditions site, Clock clock) {
        return new AddEdition(site, clock);
    }

    @Bean
    WithdrawEdition withdrawEdition(SiteEditions site, Clock clock) {
        return new WithdrawEdition(site, clock);
    }

    @Bean
    PreviewEdition previewEdition(
            Units units,
            Inspections inspections,
            SetUps setUps,
            Fulfilments fulfilments,
            RuleBooks ruleBooks,
            AddEdition add,
            Clock clock) {
        return new PreviewEdition(units, inspections, setUps, fulfilments, ruleBooks, add, clock);
    }
}
