package com.atlassian.jira.config;

import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

public interface PriorityManager {
    List<Priority> getPriorities();

    Priority getPriority(String id);

    Priority getDefaultPriority();

    Priority createPriority(String name, String description, String iconUrl, String color);
}
