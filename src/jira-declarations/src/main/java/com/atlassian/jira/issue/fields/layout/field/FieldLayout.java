package com.atlassian.jira.issue.fields.layout.field;

import java.util.List;

public interface FieldLayout {
    FieldLayoutItem getFieldLayoutItem(String fieldId);

    List<FieldLayoutItem> getFieldLayoutItems();
}
