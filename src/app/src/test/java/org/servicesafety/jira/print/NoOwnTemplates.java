package org.servicesafety.jira.print;

import java.util.List;
import java.util.Optional;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.jira.language.Language;

/** A site that uses the built-in templates. */
final class NoOwnTemplates implements TemplateFiles {

    @Override
    public List<Own> all() {
        return List.of();
    }

    @Override
    public Optional<byte[]> content(FormKind kind, Language language) {
        return Optional.empty();
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
