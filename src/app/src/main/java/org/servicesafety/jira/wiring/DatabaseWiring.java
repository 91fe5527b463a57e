package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.time.Clock;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.jira.ao.AoSettings;
import org.servicesafety.jira.ao.AoTransaction;
import org.servicesafety.jira.figures.Once;
import org.servicesafety.jira.figures.Sql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Database and clock. */
@Configuration(proxyBeanMethods = false)
public class DatabaseWiring {

    @Bean
    Clock clock(TimeZoneManager zones) {
        return new SiteClock(zones);
    }

    @Bean
    Once once() {
        return new Once();
    }

    @Bean
    Sql sql(TransactionalExecutorFactory executors) {
        return new Sql(executors);
    }

    @Bean
    Transaction transaction(ActiveObjects ao, Once once) {
        return new AoTransaction(ao, once);
    }

    @Bean
    AoSettings settings(ActiveObjects ao) {
        return new AoSettings(ao);
    }
}
