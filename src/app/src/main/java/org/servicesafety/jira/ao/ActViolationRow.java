package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** Joins an act with the issue of one violation; keeps what figures need of the issue, and what the act said when it was signed. */
@Preload
@Table("ACT_VIOLATION")
public interface ActViolationRow extends Entity {

    /** The act. */
    @Indexed
    int getActId();

    void setActId(int id);

    /** Place in the act, from 1. */
    int getPlace();

    void setPlace(int place);

    /** Id of the issue. */
    @Unique
    long getIssueId();

    void setIssueId(long id);

    /** Key of the issue when last seen; what the act shows should the issue be gone. */
    @Indexed
    @StringLength(255)
    @Nullable
    String getIssueKey();

    void setIssueKey(String key);

    /** Kind of violation, mirrored from the issue. */
    @Indexed
    @StringLength(60)
    @Nullable
    String getViolationKind();

    void setViolationKind(@Nullable String kind);

    /** Last timely day of elimination, mirrored from the issue; null means the day of the act's report. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getDueOn();

    void setDueOn(@Nullable String day);

    /** ViolationStatus, mirrored from the issue. */
    @NotNull
    @Indexed
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    /** Day of elimination, mirrored from the issue. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getEliminatedOn();

    void setEliminatedOn(@Nullable String day);

    /** Id of the issue of the earlier violation of the same unit and kind; null if this is the first. */
    @Indexed
    @Nullable
    Long getRepeatOf();

    void setRepeatOf(@Nullable Long issueId);

    /** Text of the violation as signed; null while the act is a draft. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSignedText();

    void setSignedText(@Nullable String text);

    /** Kind as signed. */
    @StringLength(60)
    @Nullable
    String getSignedKind();

    void setSignedKind(@Nullable String kind);

    /** Proposal as signed. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSignedProposal();

    void setSignedProposal(@Nullable String proposal);

    /** Key of the user responsible, as signed. */
    @StringLength(255)
    @Nullable
    String getSignedUser();

    void setSignedUser(@Nullable String key);

    /** Title of the one responsible, as signed. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSignedTitle();

    void setSignedTitle(@Nullable String title);

    /** Last timely day as signed. */
    @StringLength(10)
    @Nullable
    String getSignedDue();

    void setSignedDue(@Nullable String day);

    /** Key of the issue of that earlier violation when this one was signed. */
    @StringLength(255)
    @Nullable
    String getRepeatKey();

    void setRepeatKey(@Nullable String value);

    /** Why, in the eyes of the chairperson, it repeats none; null where that is not said. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNotRepeated();

    void setNotRepeated(@Nullable String value);

    /** Key of the user who reported it eliminated last; null if nobody did. */
    @StringLength(255)
    @Nullable
    String getReportedBy();

    void setReportedBy(@Nullable String value);

    /** Severity as signed. */
    @StringLength(30)
    @Nullable
    String getSignedSeverity();

    void setSignedSeverity(@Nullable String value);

    /** Area of control as signed. */
    @StringLength(30)
    @Nullable
    String getSignedArea();

    void setSignedArea(@Nullable String value);
}
