package org.servicesafety.jira.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;

/** Leaves the printed plan under {@code target/forms}, to be opened and looked at. */
class PlanPictureTest {

    private static final Path FOLDER = Path.of("target/forms");

    private final Texts texts = Texts.load();
    private final PrintedForms forms = new PrintedForms(texts, new NoOwnTemplates());

    @ParameterizedTest
    @CsvSource({
        "RU, 14",
        "KK, 14",
        "EN, 14",
        "RU, 200",
        "RU, 0",
        "RU, 8",
        "RU, 9",
        "RU, 10",
        "RU, 11",
        "RU, 12",
        "RU, 13",
        "RU, 2000"
    })
    void is_written(Language language, int rows) throws IOException {
        PlanForm form = rows == 0 ? PlanForm.blank() : PlanForms.of(rows);
        Path file = FOLDER.resolve("plan-" + language.tag() + "-" + (rows == 0 ? "blank" : rows) + ".docx");

        Files.createDirectories(FOLDER);
        Files.write(file, forms.plan(form, language));

        Path page = FOLDER.resolve(file.getFileName().toString().replace(".docx", ".html"));
        Files.writeString(page, PlanPage.html(form, texts.in(language)));

        assertThat(file).isNotEmptyFile();
        assertThat(page).isNotEmptyFile();
    }
}
