package org.servicesafety.host.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static Texts in(String language) {
        return new Texts(Locale.forLanguageTag(language), ZoneOffset.UTC);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ResourceBundle.getBundle("host.texts.pages", Locale.forLanguageTag("ru"))
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("host.texts.pages", Locale.ROOT)
                        .keySet());
    }

    @Test
    void jiraSpeaksEnglishToWhomItHasNoWordsFor() {
        assertThat(in("en-US").text("save")).isEqualTo("Save");
        assertThat(in("kk").text("save")).isEqualTo("Save");
        assertThat(in("ru-RU").text("save")).isEqualTo("Сохранить");
    }

    @Test
    void aTextTakesItsValues() {
        assertThat(in("en").text("search.count", 1, 50, 412)).isEqualTo("1–50 of 412");
    }

    @Test
    void aKeyWithoutATextIsSeen() {
        assertThat(in("en").text("no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void daysAndMinutesAreWrittenAsInTheForms() {
        Timestamp moment = Timestamp.from(Instant.parse("2026-11-23T09:05:00Z"));
        assertThat(in("en").day(moment)).isEqualTo("23.11.2026");
        assertThat(in("ru").minute(moment)).isEqualTo("23.11.2026 09:05");
        assertThat(in("ru").day(null)).isEmpty();
    }
}
