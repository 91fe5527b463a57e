package org.servicesafety.jira.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.jira.language.Language;

/** Lets the administrator of the site, and nobody else, put templates of the site's own in the place of built-in ones. */
public final class OwnTemplates {

    private final PrintedForms forms;
    private final TemplateFiles files;
    private final Clock clock;

    public OwnTemplates(PrintedForms forms, TemplateFiles files, Clock clock) {
        this.forms = forms;
        this.files = files;
        this.clock = clock;
    }

    /** All that are in use. */
    public List<TemplateFiles.Own> all(Rights rights) {
        administrator(rights);
        return files.all();
    }

    /**
     * Puts a template in; the one before is gone.
     *
     * @param name of the file
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong with the file; the one before stays
     */
    public void put(Rights rights, FormKind kind, Language language, String name, byte[] file) {
        administrator(rights);
        forms.check(kind, file);
        files.put(new TemplateFiles.Own(kind, language, name, rights.me().userKey(), LocalDate.now(clock)), file);
    }

    /** Goes back to the built-in one. */
    public void remove(Rights rights, FormKind kind, Language language) {
        administrator(rights);
        files.remove(kind, language);
    }

    /** The template in use, built in or not, as a .docx file. */
    public byte[] template(Rights rights, FormKind kind, Language language) {
        administrator(rights);
        return forms.template(kind, language);
    }

    /** A form with sample data, as a .docx file. */
    public byte[] sample(Rights rights, FormKind kind, Language language) {
        administrator(rights);
        return forms.sample(kind, language);
    }

    private static void administrator(Rights rights) {
        if (!rights.administrator()) {
            throw new NotVisible();
        }
    }
}
