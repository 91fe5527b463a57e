package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps name and items; storing hands the scheme to the manager. */
public class FieldScreenSchemeImpl implements FieldScreenScheme {
    private final FieldScreenSchemeManager fieldScreenSchemeManager;
    private final List<FieldScreenSchemeItem> items = new ArrayList<>();
    private Long id;
    private String name;
    private String description;

    public FieldScreenSchemeImpl(FieldScreenSchemeManager fieldScreenSchemeManager) {
        this.fieldScreenSchemeManager = fieldScreenSchemeManager;
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
    public void addFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem) {
        fieldScreenSchemeItem.setFieldScreenScheme(this);
        items.add(fieldScreenSchemeItem);
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems() {
        return items;
    }

    @Override
    public FieldScreen getFieldScreen(IssueOperation issueOperation) {
        return screenFor(issueOperation).or(() -> screenFor(null)).orElse(null);
    }

    private Optional<FieldScreen> screenFor(IssueOperation operation) {
        return items.stream()
                .filter(item -> item.getIssueOperation() == operation)
                .map(FieldScreenSchemeItem::getFieldScreen)
                .findFirst();
    }

    @Override
    public void store() {
        if (id == null) {
            fieldScreenSchemeManager.createFieldScreenScheme(this);
        } else {
            fieldScreenSchemeManager.updateFieldScreenScheme(this);
        }
    }
}
