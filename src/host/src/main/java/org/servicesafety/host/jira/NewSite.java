package org.servicesafety.host.jira;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItemImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import java.util.List;
import java.util.Objects;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.issue.Statuses;
import org.servicesafety.host.link.LinkTypes;
import org.servicesafety.host.project.Roles;
import org.servicesafety.host.user.DemoUsers;
import org.servicesafety.host.workflow.Workflows;

/** What a new site begins with. */
record NewSite(Sql sql, People people, Making making, Working working) {
    private static final List<String> SCREEN =
            List.of("summary", "issuetype", "priority", "duedate", "assignee", "reporter", "description");

    /** Fills the site unless it has users, and answers whether it did. */
    boolean fillOnce() {
        boolean isNew = !sql.any("select 1 from jira.jira_user");
        if (isNew) {
            fill();
        }
        return isNew;
    }

    private void fill() {
        new DemoUsers(people.users, people.groups, people.rights).create();
        ProjectRole administrators = making.roles.create(Roles.ADMINISTRATORS, "Manage the project");
        making.rights.createDefaultScheme(administrators.getId());
        types();
        statuses();
        List.of("Highest", "High", "Medium", "Low", "Lowest").forEach(name -> making.constants
                .priorities()
                .createPriority(
                        name, "", "/images/icons/priorities/" + name.toLowerCase(java.util.Locale.ROOT) + ".svg", ""));
        List.of("Done", "Won't Do")
                .forEach(name -> making.constants.resolutions().createResolution(name, ""));
        links();
        screens();
        workflow();
    }

    private void workflow() {
        working.workflows.createWorkflow(
                null,
                new ConfigurableJiraWorkflow(
                        Workflows.DEFAULT, Workflows.resource("/workflow/default.xml"), working.workflows));
    }

    private void types() {
        making.typeSchemes.create("Default Issue Type Scheme", "", List.of());
        making.constants.types().createIssueType("Task", "A task that needs to be done.", 0L);
        making.constants.types().createSubTaskIssueType("Sub-task", "A part of an issue.", 0L);
    }

    private void statuses() {
        status("To Do", "new");
        status("In Progress", "indeterminate");
        status("Done", "done");
    }

    private void status(String name, String category) {
        Statuses statuses = making.constants.statuses();
        statuses.createStatus(
                name,
                "",
                "/images/icons/statuses/generic.png",
                Objects.requireNonNull(statuses.getStatusCategoryByKey(category)));
    }

    private void links() {
        LinkTypes links = new LinkTypes(sql);
        links.createIssueLinkType("Blocks", "blocks", "is blocked by", null);
        links.createIssueLinkType("Duplicate", "duplicates", "is duplicated by", null);
        links.createIssueLinkType("Relates", "relates to", "relates to", null);
    }

    private void screens() {
        FieldScreen screen = new FieldScreenImpl(making.screens);
        screen.setName("Default Screen");
        SCREEN.forEach(screen.addTab("Field Tab")::addFieldScreenLayoutItem);
        screen.store();
        FieldScreenScheme scheme = new FieldScreenSchemeImpl(making.screenSchemes);
        scheme.setName("Default Screen Scheme");
        FieldScreenSchemeItem item = new FieldScreenSchemeItemImpl(making.screenSchemes, making.screens);
        item.setFieldScreen(screen);
        scheme.addFieldScreenSchemeItem(item);
        scheme.store();
        typeScreenScheme(scheme);
    }

    private void typeScreenScheme(FieldScreenScheme screenScheme) {
        IssueTypeScreenScheme scheme = new IssueTypeScreenSchemeImpl(making.typeScreenSchemes);
        scheme.setName("Default Issue Type Screen Scheme");
        IssueTypeScreenSchemeEntity entity =
                new IssueTypeScreenSchemeEntityImpl(making.typeScreenSchemes, making.screenSchemes, making.constants);
        entity.setFieldScreenScheme(screenScheme);
        scheme.addEntity(entity);
        scheme.store();
    }
}
