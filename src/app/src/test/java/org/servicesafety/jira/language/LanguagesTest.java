package org.servicesafety.jira.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.map.MapPropertySet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguagesTest {

    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final I18nHelper.BeanFactory jira = mock(I18nHelper.BeanFactory.class);
    private final I18nHelper texts = mock(I18nHelper.class);
    private final UserPropertyManager properties = mock(UserPropertyManager.class);
    private final ApplicationUser user = mock(ApplicationUser.class);
    private final LanguageChoices choices = new LanguageChoices(properties);
    private final Languages languages = new Languages(authentication, jira, choices);

    @BeforeEach
    void aPersonWhoReadsRussianInJira() {
        PropertySet kept = new MapPropertySet();
        kept.init(Map.of(), new HashMap<>(Map.of("map", new HashMap<String, Object>())));
        when(properties.getPropertySet(user)).thenReturn(kept);
        when(jira.getInstance(user)).thenReturn(texts);
        when(texts.getLocale()).thenReturn(Locale.forLanguageTag("ru-RU"));
        when(authentication.getLoggedInUser()).thenReturn(user);
    }

    @Test
    void who_has_chosen_nothing_reads_what_jira_is_set_to() {
        assertThat(languages.localeFor(user)).isEqualTo(Language.RU);
        assertThat(choices.of(user)).isEqualTo(LanguageChoice.AS_IN_JIRA);
    }

    @Test
    void the_own_choice_goes_before_jiras_language() {
        choices.choose(user, LanguageChoice.KK);
        assertThat(languages.localeFor(user)).isEqualTo(Language.KK);
    }

    @Test
    void the_choice_can_be_given_up_again() {
        choices.choose(user, LanguageChoice.KK);
        choices.choose(user, LanguageChoice.AS_IN_JIRA);
        assertThat(languages.localeFor(user)).isEqualTo(Language.RU);
    }

    @Test
    void the_language_in_the_address_goes_before_the_choice() {
        choices.choose(user, LanguageChoice.KK);
        assertThat(languages.of("en")).isEqualTo(Language.EN);
        assertThat(languages.of(asking("lang", "en"))).isEqualTo(Language.EN);
    }

    @Test
    void an_unknown_language_in_the_address_is_ignored() {
        assertThat(languages.of("de")).isEqualTo(Language.RU);
        assertThat(languages.of("KK")).isEqualTo(Language.RU);
    }

    @Test
    void what_the_browser_prefers_has_no_say() {
        HttpServletRequest request = asking("other", "kk");
        when(request.getHeader("Accept-Language")).thenReturn("kk");
        when(request.getLocale()).thenReturn(Locale.forLanguageTag("kk"));
        assertThat(languages.of(request)).isEqualTo(Language.RU);
    }

    @ParameterizedTest
    @CsvSource({"ru-KZ, RU", "ru, RU", "kk-KZ, KK", "kk-Cyrl-KZ, KK", "en-US, EN", "de-DE, EN"})
    void jiras_language_is_matched_by_language_alone(String tag, Language expected) {
        when(texts.getLocale()).thenReturn(Locale.forLanguageTag(tag));
        assertThat(languages.localeFor(user)).isEqualTo(expected);
    }

    @Test
    void a_guest_reads_what_jira_is_set_to() {
        when(authentication.getLoggedInUser()).thenReturn(null);
        when(authentication.getLocale()).thenReturn(Locale.forLanguageTag("kk-KZ"));
        assertThat(languages.of((String) null)).isEqualTo(Language.KK);
    }

    @ParameterizedTest
    @EnumSource(LanguageChoice.class)
    void a_choice_is_read_back_from_its_code(LanguageChoice choice) {
        assertThat(LanguageChoice.ofCode(choice.code())).contains(choice);
    }

    private static HttpServletRequest asking(String name, String value) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter(name)).thenReturn(value);
        return request;
    }
}
