package org.servicesafety.jira.print;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.jira.document.Filled;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;

class PrintedFormsTest {

    private static final TemplateFiles.Own OWN =
            new TemplateFiles.Own(FormKind.PLAN, Language.RU, "own.docx", "admin", LocalDate.of(2026, 11, 23));

    private final Texts texts = Texts.load();

    @Test
    void a_template_that_an_update_made_unfit_is_told_of_and_hinders_no_printing() {
        PrintedForms forms = new PrintedForms(texts, new OneTemplate("no document any more".getBytes(UTF_8)));

        assertThat(forms.outdated()).containsExactly(OWN);
        assertThat(new Filled(forms.plan(PlanForms.of(3), Language.RU)).rows()).hasSize(2 + 3 + 1);
    }

    @Test
    void a_template_that_fits_is_used_and_not_told_of() {
        byte[] english = new PrintedForms(texts, new NoOwnTemplates()).template(FormKind.PLAN, Language.EN);
        PrintedForms forms = new PrintedForms(texts, new OneTemplate(english));

        assertThat(forms.outdated()).isEmpty();
        assertThat(new Filled(forms.plan(PlanForms.of(3), Language.RU)).paragraphs("word/document.xml"))
                .contains("APPROVED");
    }

    private record OneTemplate(String content) implements TemplateFiles {

        OneTemplate(byte[] content) {
            this(new String(content, ISO_8859_1));
        }

        @Override
        public List<Own> all() {
            return List.of(OWN);
        }

        @Override
        public Optional<byte[]> content(FormKind kind, Language language) {
            return language == Language.RU ? Optional.of(content.getBytes(ISO_8859_1)) : Optional.empty();
        }

        @Override
        public void put(Own own, byte[] content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(FormKind kind, Language language) {
            throw new UnsupportedOperationException();
        }
    }
}
