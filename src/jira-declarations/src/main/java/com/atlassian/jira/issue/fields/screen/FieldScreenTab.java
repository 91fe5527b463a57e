package com.atlassian.jira.issue.fields.screen;

import java.util.List;

public interface FieldScreenTab {
    void addFieldScreenLayoutItem(String fieldId);

    void addFieldScreenLayoutItem(String fieldId, int position);

    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

    FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId);

    String getName();
}
