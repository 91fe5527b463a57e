package com.atlassian.jira.issue.fields.screen;

import java.util.List;

public interface FieldScreen {
    Long getId();

    String getName();

    void setName(String name);

    void setDescription(String description);

    List<FieldScreenTab> getTabs();

    FieldScreenTab getTab(int tabPosition);

    FieldScreenTab addTab(String tabName);

    boolean containsField(String fieldId);

    void store();

    String getDescription();

    void setId(Long id);
}
