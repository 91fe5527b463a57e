package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Keeps name and entities; storing hands the scheme to the manager. */
public class IssueTypeScreenSchemeImpl implements IssueTypeScreenScheme {
    private final IssueTypeScreenSchemeManager issueTypeScreenSchemeManager;
    private final List<IssueTypeScreenSchemeEntity> entities = new ArrayList<>();
    private Long id;
    private String name;
    private String description;

    public IssueTypeScreenSchemeImpl(IssueTypeScreenSchemeManager issueTypeScreenSchemeManager) {
        this.issueTypeScreenSchemeManager = issueTypeScreenSchemeManager;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public void addEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity) {
        issueTypeScreenSchemeEntity.setIssueTypeScreenScheme(this);
        entities.add(issueTypeScreenSchemeEntity);
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
        return entities;
    }

    @Override
    public void store() {
        if (id == null) {
            issueTypeScreenSchemeManager.createIssueTypeScreenScheme(this);
        } else {
            issueTypeScreenSchemeManager.updateIssueTypeScreenScheme(this);
        }
    }

    @Override
    public FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type) {
        return schemeFor(type.getId()).or(() -> schemeFor(null)).orElse(null);
    }

    private Optional<FieldScreenScheme> schemeFor(String issueTypeId) {
        return entities.stream()
                .filter(entity -> Objects.equals(entity.getIssueTypeId(), issueTypeId))
                .map(IssueTypeScreenSchemeEntity::getFieldScreenScheme)
                .findFirst();
    }
}
