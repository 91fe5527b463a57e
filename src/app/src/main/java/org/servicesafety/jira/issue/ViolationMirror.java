package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.ActId;
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

    /** Keeps the row in step; an issue that is no violation, or in no act, is passed over. */
    public void reflect(Issue issue) {
        if (isViolation(issue)) {
            rows.byIssue(issue.getId())
                    .ifPresent(row -> rows.mirror(
                            issue.getId(),
                            issue.getKey(),
                            mirror(issue, row.mirror().repeatOf())));
        }
    }

    /** The act that revealed the violation. */
    public Optional<ActId> actOf(Issue issue) {
        return rows.byIssue(issue.getId()).map(ViolationRows.Joined::act);
    }

    private ViolationRows.Mirror mirror(Issue issue, @Nullable Long repeatOf) {
        ViolationStatus status = status(issue);
        return new ViolationRows.Mirror(
                fields.text(issue, SafetyField.VIOLATION_KIND),
                day(issue.getDueDate()),
                status,
                repeatOf,
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
