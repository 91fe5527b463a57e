package org.servicesafety.jira.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.jira.document.Content;
import org.servicesafety.jira.document.Schema;
import org.servicesafety.jira.document.Template;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;

/** Prints forms as .docx: by the site's own template where the administrator put one in, else by the built-in one. */
public final class PrintedForms {

    private final Texts texts;
    private final TemplateFiles files;

    public PrintedForms(Texts texts, TemplateFiles files) {
        this.texts = texts;
        this.files = files;
    }

    /** Kinds of forms that can be printed. */
    public static List<FormKind> kinds() {
        return List.of(FormKind.PLAN, FormKind.ACT, FormKind.ANALYSIS);
    }

    /** Name of a kind of form in addresses, and of the folder of its sources: {@code plan}. */
    public static String name(FormKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** A plan in the form of Appendix 1, as a .docx file. */
    public byte[] plan(PlanForm form, Language language) {
        return fill(FormKind.PLAN, language, new PlanFormContent(form, texts.in(language)).content());
    }

    /** An act in the form of Appendix 2, as a .docx file. */
    public byte[] act(ActForm form, Language language) {
        return fill(FormKind.ACT, language, new ActFormContent(form, texts.in(language)).content());
    }

    /** An analysis, as a .docx file. */
    public byte[] analysis(AnalysisForm form, Language language) {
        return fill(FormKind.ANALYSIS, language, new AnalysisFormContent(form, texts.in(language)).content());
    }

    /** A form with sample data, by the template that is in use. */
    public byte[] sample(FormKind kind, Language language) {
        return fill(kind, language, SampleForms.content(kind, texts.in(language)));
    }

    /** The template that is in use, as a .docx file. */
    public byte[] template(FormKind kind, Language language) {
        return files.content(kind, language).orElseGet(() -> builtIn(kind, texts.in(language)));
    }

    /**
     * Finds out whether the file can be the template of that form.
     *
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong, see {@link Template#read}
     */
    public void check(FormKind kind, byte[] file) {
        Template.read(file, schema(kind));
    }

    /** The kind of form that a name in an address means; empty for a name of none. */
    public static Optional<FormKind> kind(String name) {
        return kinds().stream().filter(kind -> name(kind).equals(name)).findFirst();
    }

    /** The site's own templates that fit no longer what the forms offer, as after an update of the app. */
    public List<TemplateFiles.Own> outdated() {
        return files.all().stream()
                .filter(own -> own(own.kind(), own.language()).isEmpty())
                .toList();
    }

    /** A plan must be printed also where the site's own template has become unfit; what is wrong with it, the health check says. */
    private byte[] fill(FormKind kind, Language language, Content content) {
        Template template =
                own(kind, language).orElseGet(() -> Template.read(builtIn(kind, texts.in(language)), schema(kind)));
        return template.fill(content);
    }

    private Optional<Template> own(FormKind kind, Language language) {
        return files.content(kind, language).flatMap(file -> {
            try {
                return Optional.of(Template.read(file, schema(kind)));
            } catch (Invalid unfit) {
                return Optional.empty();
            }
        });
    }

    static byte[] builtIn(FormKind kind, Wording wording) {
        return BuiltInTemplates.docx(kind, wording);
    }

    static Schema schema(FormKind kind) {
        return switch (kind) {
            case PLAN -> PlanFormContent.SCHEMA;
            case ACT -> ActFormContent.SCHEMA;
            case ANALYSIS -> AnalysisFormContent.SCHEMA;
        };
    }
}
