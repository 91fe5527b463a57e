package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

public interface FieldScreenManager {
    Collection<FieldScreen> getFieldScreens();

    FieldScreen getFieldScreen(Long id);

    void createFieldScreen(FieldScreen fieldScreen);

    void updateFieldScreen(FieldScreen fieldScreen);

    void removeFieldScreen(Long id);
}
