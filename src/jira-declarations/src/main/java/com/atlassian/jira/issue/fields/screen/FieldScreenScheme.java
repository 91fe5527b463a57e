package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.Collection;

public interface FieldScreenScheme {
    void addFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);

    FieldScreen getFieldScreen(IssueOperation issueOperation);

    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();

    Long getId();

    void setId(Long id);

    String getName();

    void setName(String name);

    String getDescription();

    void setDescription(String description);

    void store();
}
