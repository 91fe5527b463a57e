package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

public interface FieldScreenSchemeManager {
    Collection<FieldScreenScheme> getFieldScreenSchemes();

    void createFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    void createFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);

    void updateFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    FieldScreenScheme getFieldScreenScheme(Long id);
}
