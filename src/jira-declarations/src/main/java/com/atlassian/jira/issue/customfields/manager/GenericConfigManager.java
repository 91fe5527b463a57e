package com.atlassian.jira.issue.customfields.manager;

public interface GenericConfigManager {
    Object retrieve(String dataType, String key);

    void update(String dataType, String key, Object obj);
}
