package org.servicesafety.jira.language;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final Pattern PLURAL = Pattern.compile("(.*)\\.(one|few|many|other)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Map<Language, Set<String>> FORMS = Map.of(
            Language.KK, Set.of("other"),
            Language.RU, Set.of("one", "few", "many", "other"),
            Language.EN, Set.of("one", "other"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_language_has_the_same_texts(Language language) {
        assertThat(withoutForms(language)).isEqualTo(withoutForms(Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_counted_text_has_exactly_the_forms_of_its_language(Language language) {
        Map<String, Set<String>> forms = Bundle.read(language).keySet().stream()
                .map(PLURAL::matcher)
                .filter(matcher -> matcher.matches())
                .collect(Collectors.groupingBy(
                        matcher -> matcher.group(1),
                        Collectors.mapping(matcher -> matcher.group(2), Collectors.toSet())));
        assertThat(forms.values()).isNotEmpty().allSatisfy(found -> assertThat(found)
                .isEqualTo(FORMS.get(language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_text_has_the_same_placeholders_in_each_language(Language language) {
        Map<String, String> texts = Bundle.read(language);
        Map<String, String> english = Bundle.read(Language.EN);
        texts.forEach((key, text) -> assertThat(placeholders(text))
                .as(key)
                .isEqualTo(placeholders(english.getOrDefault(key, english.getOrDefault(asOther(key), "")))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_is_empty_or_holds_an_apostrophe_that_hides_what_follows(Language language) {
        assertThat(Bundle.read(language)).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank().isEqualTo(text.strip());
            assertThat(LONE_APOSTROPHE.matcher(text).find()).as(key).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_kk", "_ru"})
    void the_files_are_plain_ascii_and_hold_no_key_twice(String ending) throws IOException {
        Path file = FOLDER.resolve("service-safety" + ending + ".properties");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).allSatisfy(line -> assertThat(line).matches("\\p{ASCII}*"));
        assertThat(keys(lines)).doesNotHaveDuplicates();
    }

    @Test
    void a_text_in_russian_or_kazakh_is_written_in_their_letters() {
        Pattern cyrillic = Pattern.compile("[\\u0400-\\u04ff]|\\{");
        for (Language language : List.of(Language.KK, Language.RU)) {
            Set<String> latin = Bundle.read(language).entrySet().stream()
                    .filter(text -> !cyrillic.matcher(text.getValue()).find())
                    .map(Map.Entry::getKey)
                    .collect(toCollection(TreeSet::new));
            assertThat(latin).containsExactly("service-safety.language.en");
        }
    }

    @Test
    void jira_finds_the_same_english_texts_on_a_server_set_up_in_russian() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ru-RU"));
            ResourceBundle english = ResourceBundle.getBundle("i18n.service-safety", Locale.ENGLISH);
            assertThat(english.getString("service-safety.month.10.name")).isEqualTo("October");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> withoutForms(Language language) {
        return Bundle.read(language).keySet().stream()
                .map(key -> PLURAL.matcher(key).replaceFirst("$1.*"))
                .collect(toCollection(TreeSet::new));
    }

    private static String asOther(String key) {
        return PLURAL.matcher(key).replaceFirst("$1.other");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> keys(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')));
    }
}
