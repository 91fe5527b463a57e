package org.servicesafety.host.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.time.Clock;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.database.Database;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.history.ChangeLog;
import org.servicesafety.host.history.Comments;
import org.servicesafety.host.history.IssueEvents;
import org.servicesafety.host.issue.InputCheck;
import org.servicesafety.host.issue.IssueRules;
import org.servicesafety.host.issue.IssueScreens;
import org.servicesafety.host.issue.IssueStore;
import org.servicesafety.host.issue.Issues;
import org.servicesafety.host.issue.NewIssue;
import org.servicesafety.host.issue.Steps;
import org.servicesafety.host.link.LinkTypes;
import org.servicesafety.host.link.Links;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.workflow.Engine;
import org.servicesafety.host.workflow.SystemFunctions;
import org.servicesafety.host.workflow.Transitions;
import org.servicesafety.host.workflow.WorkflowSchemes;
import org.servicesafety.host.workflow.Workflows;

/** Services about issues and their workflows. */
final class Working {
    final IssueStore store;
    final Workflows workflows;
    private final WorkflowSchemes schemes;
    private final ChangeLog history;
    private final Comments comments;
    private final IssueEvents events;
    private final Engine engine;

    Working(Services services, Sql sql, People people, Making making, Clock clock) {
        store = new IssueStore(
                sql, making.projects, people.users, making.constants, making.customFields, making.values, clock);
        events = new IssueEvents(services.get(EventPublisher.class));
        history = new ChangeLog(sql, people.users, clock);
        comments = new Comments(sql, people.users, store::byId, events, clock);
        schemes = new WorkflowSchemes(sql);
        workflows = new Workflows(sql, schemes);
        SystemFunctions functions = new SystemFunctions(
                new SystemFunctions.Sources(sql, store, history, comments, events, making.rights, people.users));
        engine = new Engine(sql, workflows, schemes, functions, services.get(PluginModules.class));
    }

    void offer(Services services, Sql sql, People people, Making making) {
        Transitions transitions = new Transitions(engine, making.rights);
        services.offer(WorkflowManager.class, workflows);
        services.offer(WorkflowSchemeManager.class, schemes);
        services.offer(IssueWorkflowManager.class, transitions);
        services.offer(ChangeHistoryManager.class, history);
        services.offer(CommentManager.class, comments);
        LinkTypes linkTypes = new LinkTypes(sql);
        services.offer(IssueLinkTypeManager.class, linkTypes);
        services.offer(IssueLinkManager.class, new Links(sql, linkTypes, store::byId, history));
        offerIssues(services, people, making, transitions);
    }

    private void offerIssues(Services services, People people, Making making, Transitions transitions) {
        Database database = services.get(Database.class);
        Issues issues = new Issues(database, store, engine, history, events);
        InputCheck check = new InputCheck(people.users, making.constants, making.customFields, making.rights);
        IssueScreens screens = new IssueScreens(making.screens, making.typeScreenSchemes);
        NewIssue newIssue = new NewIssue(store, making.projects, check, screens, making.rights);
        Steps steps = new Steps(database, issues, store, check, screens, engine, transitions);
        services.offer(IssueManager.class, issues);
        services.offer(IssueFactory.class, issues);
        services.offer(IssueScreens.class, screens);
        services.offer(
                IssueService.class, new IssueRules(store, issues, check, newIssue, steps, making.rights, screens));
    }
}
