package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

public interface IssueTypeScreenScheme {
    Long getId();

    void setId(Long id);

    String getDescription();

    String getName();

    void setName(String name);

    void setDescription(String description);

    void addEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity);

    Collection<IssueTypeScreenSchemeEntity> getEntities();

    void store();

    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type);
}
