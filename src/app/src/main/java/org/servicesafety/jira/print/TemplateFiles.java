package org.servicesafety.jira.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.jira.language.Language;

/** Templates that the administrator put in the place of the built-in ones. */
public interface TemplateFiles {

    /**
     * One of them, without its content.
     *
     * @param name of the file as it was uploaded
     * @param by name of the person who put it in
     */
    record Own(FormKind kind, Language language, String name, String by, LocalDate on) {}

    List<Own> all();

    Optional<byte[]> content(FormKind kind, Language language);

    void put(Own own, byte[] content);

    /** Goes back to the built-in one; does nothing where that is in use. */
    void remove(FormKind kind, Language language);
}
