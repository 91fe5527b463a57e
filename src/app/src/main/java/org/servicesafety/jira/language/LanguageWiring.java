package org.servicesafety.jira.language;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.util.I18nHelper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the beans of this package. */
@Configuration(proxyBeanMethods = false)
public class LanguageWiring {

    @Bean
    Texts texts() {
        return Texts.load();
    }

    @Bean
    LanguageChoices languageChoices(UserPropertyManager properties) {
        return new LanguageChoices(properties);
    }

    @Bean
    Languages languages(
            JiraAuthenticationContext authentication, I18nHelper.BeanFactory jira, LanguageChoices choices) {
        return new Languages(authentication, jira, choices);
    }
}
