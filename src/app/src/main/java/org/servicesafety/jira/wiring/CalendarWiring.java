package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.servicesafety.domain.feed.CalendarFeeds;
import org.servicesafety.domain.feed.FeedToken;
import org.servicesafety.domain.feed.SubscribeToCalendar;
import org.servicesafety.domain.print.SiteSeal;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.AoCalendarFeeds;
import org.servicesafety.jira.security.InTheNameOf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Calendars of obligations that people subscribe to. */
@Configuration(proxyBeanMethods = false)
public class CalendarWiring {

    private static final int NONCE_BYTES = 16;

    @Bean
    CalendarFeeds calendarFeeds(ActiveObjects ao) {
        return new AoCalendarFeeds(ao);
    }

    @Bean
    FeedToken feedToken(SiteSeal seal) {
        return new FeedToken(seal);
    }

    @Bean
    SubscribeToCalendar subscribeToCalendar(Units units, CalendarFeeds feeds, FeedToken token, Clock clock) {
        SecureRandom random = new SecureRandom();
        return new SubscribeToCalendar(units, feeds, token, () -> nonce(random), clock);
    }

    @Bean
    InTheNameOf inTheNameOf(JiraAuthenticationContext authentication, UserManager users) {
        return new InTheNameOf(authentication, users);
    }

    private static String nonce(SecureRandom random) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
