package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicesafety.domain.inspection.Acts;
import org.servicesafety.domain.inspection.Elimination;
import org.servicesafety.jira.ao.ViolationRows;
import org.servicesafety.jira.ao.ViolationRows.Joined;

/** What is to be known of a violation before somebody takes a step with its issue. */
public final class ViolationsAtWork {

    private final ViolationRows rows;
    private final Acts acts;

    public ViolationsAtWork(ViolationRows rows, Acts acts) {
        this.rows = rows;
        this.acts = acts;
    }

    /** Whether its act is signed; an issue that belongs to no act has nothing to wait for. */
    public boolean hasBegun(Issue issue) {
        Optional<Joined> row = rows.byIssue(issue.getId());
        return row.isEmpty()
                || row.map(Joined::act)
                        .flatMap(acts::find)
                        .filter(act -> Elimination.hasBegun(act.state()))
                        .isPresent();
    }

    /** Keys of the users whose work it is: who is responsible, and who reported it eliminated. */
    public List<String> performers(Issue issue) {
        List<String> performers = new ArrayList<>();
        Optional.ofNullable(issue.getAssigneeId()).ifPresent(performers::add);
        rows.byIssue(issue.getId()).map(row -> row.beside().reportedBy()).ifPresent(performers::add);
        return performers;
    }
}
