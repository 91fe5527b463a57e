package org.servicesafety.jira.health;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.OccurrenceIssueRows;
import org.servicesafety.jira.figures.Sql;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.setup.AheadOfTimeOfSite;

/** What the checks look at. */
record HealthSources(
        Units units,
        ProjectManager projects,
        ProjectRoleManager roles,
        SearchService search,
        JiraAuthenticationContext who,
        Registry registry,
        Sql sql,
        OccurrenceIssueRows occurrences,
        AheadOfTimeOfSite ahead) {}
