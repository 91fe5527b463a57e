package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

public interface StatusCategoryManager {
    StatusCategory getStatusCategoryByKey(String key);

    List<StatusCategory> getStatusCategories();
}
