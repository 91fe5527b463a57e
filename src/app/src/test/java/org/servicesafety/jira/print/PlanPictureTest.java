package org.servicesafety.jira.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;

/** The printed plan as LibreOffice shows it: pictures of the sheets stay under {@code target/forms}. */
class PlanPictureTest {

    private final Texts texts = Texts.load();
    private final PrintedForms forms = new PrintedForms(texts, new NoOwnTemplates());

    /** Screen 11a has three sheets for 14 rows; signatures are never alone on a sheet, so that one row goes with them. */
    @ParameterizedTest
    @CsvSource({"RU, 14, 3", "KK, 14, 3", "EN, 14, 3", "RU, 0, 1", "RU, -1, 2"})
    void has_its_sheets(Language language, int rows, int sheets) throws Exception {
        FormPictures.assumePossible();
        PlanForm form = rows < 0 ? PlanForm.blank() : PlanForms.of(rows);
        Path file = FormPictures.FOLDER.resolve("plan-" + language.tag() + "-" + (rows < 0 ? "blank" : rows) + ".docx");
        Files.createDirectories(FormPictures.FOLDER);
        Files.write(file, forms.plan(form, language));
        Files.writeString(
                Path.of(file.toString().replace(".docx", ".html")), PlanPage.html(form, texts.in(language), List.of()));

        assertThat(FormPictures.sheets(file)).hasSize(sheets);
    }
}
