package org.servicesafety.jira.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Optional;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.registry.SafetyLink;

/** Links the issue of a repeated violation with that of the earlier one, if the site links issues and the set-up has made the kind of link. */
public final class RepeatLinks {

    private final IssueLinkManager links;
    private final IssueManager issues;
    private final Registry registry;
    private final JiraAuthenticationContext who;

    public RepeatLinks(IssueLinkManager links, IssueManager issues, Registry registry, JiraAuthenticationContext who) {
        this.links = links;
        this.issues = issues;
        this.registry = registry;
        this.who = who;
    }

    /** The later one repeats the earlier one; an issue that was deleted is not linked. */
    void link(long later, long earlier) {
        Optional<Long> type = registry.id(SafetyLink.REPEATS).map(Long::valueOf);
        Issue there = issues.getIssueObject(earlier);
        if (type.isPresent() && there != null && links.isLinkingEnabled()) {
            link(later, earlier, type.get());
        }
    }

    private void link(long later, long earlier, Long type) {
        try {
            links.createIssueLink(later, earlier, type, null, who.getLoggedInUser());
        } catch (CreateException e) {
            throw new IllegalStateException("Jira could not link " + later + " with " + earlier, e);
        }
    }
}
