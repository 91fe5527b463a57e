package com.atlassian.jira.issue.fields.screen;

import java.util.ArrayList;
import java.util.List;

/** Keeps name and tabs; storing hands the screen to the manager. */
public class FieldScreenImpl implements FieldScreen {
    private final FieldScreenManager fieldScreenManager;
    private final List<FieldScreenTab> tabs = new ArrayList<>();
    private Long id;
    private String name;
    private String description;

    public FieldScreenImpl(FieldScreenManager fieldScreenManager) {
        this.fieldScreenManager = fieldScreenManager;
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
    public List<FieldScreenTab> getTabs() {
        return tabs;
    }

    @Override
    public FieldScreenTab getTab(int tabPosition) {
        return tabs.get(tabPosition);
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        FieldScreenTab tab = new NamedTab(tabName);
        tabs.add(tab);
        return tab;
    }

    @Override
    public boolean containsField(String fieldId) {
        return tabs.stream().anyMatch(tab -> tab.getFieldScreenLayoutItem(fieldId) != null);
    }

    @Override
    public void store() {
        if (id == null) {
            fieldScreenManager.createFieldScreen(this);
        } else {
            fieldScreenManager.updateFieldScreen(this);
        }
    }
}
