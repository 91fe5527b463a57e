package com.atlassian.jira.issue.customfields.view;

import java.util.Collection;

public interface CustomFieldParams {
    Collection getAllValues();

    Object getFirstValueForNullKey();

    Collection getValuesForNullKey();

    Object getFirstValueForKey(String key);
}
