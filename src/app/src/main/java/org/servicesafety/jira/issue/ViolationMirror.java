package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ViolationContent;
import org.servicesafety.domain.inspection.ViolationStatus;
import org.servicesafety.jira.ao.ViolationRows;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.registry.SafetyField;
import org.servicesafety.jira.registry.SafetyStatus;

/** Carries what is true of a violation's issue over to the row that figures are counted from. */
public final class ViolationMirror {
    private static final Map<SafetyStatus, ViolationStatus> STATUSES = Map.of(
            SafetyStatus.VIOLATION_OPEN, ViolationStatus.OPEN,
            SafetyStatus.VIOLATION_IN_ELIMINATION, ViolationStatus.IN_ELIMINATION,
            SafetyStatus.VIOLATION_REPORTED, ViolationStatus.REPORTED,
            SafetyStatus.VIOLATION_VERIFIED, ViolationStatus.VERIFIED);

    private final ViolationRows rows;
    private final Registry registry;
    private final IssueFields fields;

    public ViolationMirror(ViolationRows rows, Registry registry, IssueFields fields) {
        this.rows = rows;
        this.registry = registry;
        this.fields = fields;
    }

    /** Whether the issue is a violation at all. */
    public boolean isViolation(Issue issue) {
        return registry.id(IssueKind.VIOLATION)
                .filter(id -> id.equals(issue.getIssueTypeId()))
                .isPresent();
    }

    /**
     * Keeps the row in step; an issue that is no violation, or in no act, is passed over. Kind and due day of a signed act are as they were
     * signed, whatever the issue says (clause 15).
     */
    public void reflect(Issue issue) {
        if (isViolation(issue)) {
            rows.byIssue(issue.getId())
                    .ifPresent(row -> rows.mirror(issue.getId(), issue.getKey(), mirror(issue, row)));
        }
    }

    /** Keeps that this person has reported the violation eliminated, who then does not verify it. */
    public void reportedBy(Issue issue, String userKey) {
        rows.reportedBy(issue.getId(), userKey);
    }

    /** The violation was deleted in Jira: a draft goes without it, a signed act keeps what it said. */
    public void gone(Issue issue) {
        rows.byIssue(issue.getId()).filter(row -> row.signed() == null).ifPresent(row -> rows.remove(row.issueId()));
    }

    /** The act that revealed the violation. */
    public Optional<ActId> actOf(Issue issue) {
        return rows.byIssue(issue.getId()).map(ViolationRows.Joined::act);
    }

    private ViolationRows.Mirror mirror(Issue issue, ViolationRows.Joined row) {
        ViolationStatus status = status(issue);
        ViolationContent signed = row.signed();
        return new ViolationRows.Mirror(
                signed == null ? fields.text(issue, SafetyField.VIOLATION_KIND) : signed.kind(),
                signed == null ? day(issue.getDueDate()) : signed.due(),
                status,
                row.mirror().repeatOf(),
                status.eliminated() ? fields.day(issue, SafetyField.ELIMINATED_ON) : null);
    }

    /** The status in the domain's words; a status that an administrator added counts as open. */
    public ViolationStatus status(Issue issue) {
        return STATUSES.entrySet().stream()
                .filter(pair -> registry.id(pair.getKey())
                        .filter(id -> id.equals(issue.getStatusId()))
                        .isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ViolationStatus.OPEN);
    }

    static @Nullable LocalDate day(@Nullable Timestamp midnight) {
        return midnight == null ? null : midnight.toLocalDateTime().toLocalDate();
    }
}
