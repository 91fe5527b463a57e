package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A revision of a plan: the plan itself, or a clarification of it. */
@Preload
@Table("PLAN_REVISION")
public interface PlanRevisionRow extends Entity {

    /** The plan. */
    @Indexed
    int getPlanId();

    void setPlanId(int id);

    /** Number of the revision, from 1. */
    @Indexed
    int getRevision();

    void setRevision(int number);

    /** {@code plan/number}. */
    @NotNull
    @Unique
    @StringLength(60)
    String getRevisionKey();

    void setRevisionKey(String key);

    /** PlanState. */
    @NotNull
    @Indexed
    @StringLength(30)
    String getPlanState();

    void setPlanState(String state);

    /** Goals of the plan. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getGoals();

    void setGoals(@Nullable String goals);

    /** Tasks of the plan. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getTasks();

    void setTasks(@Nullable String tasks);

    /** Requirements for daily activities. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getRequirements();

    void setRequirements(@Nullable String requirements);

    /** ClarificationCause, null for the first revision. */
    @StringLength(30)
    @Nullable
    String getCause();

    void setCause(@Nullable String cause);

    /** Why the plan is clarified, null for the first revision. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReason();

    void setReason(@Nullable String reason);

    /** Key of the user who submitted it. */
    @StringLength(255)
    @Nullable
    String getSubmittedBy();

    void setSubmittedBy(@Nullable String userKey);

    /** Day of the submission. */
    @StringLength(10)
    @Nullable
    String getSubmittedOn();

    void setSubmittedOn(@Nullable String day);

    /** The commander's words when he last returned it. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReturned();

    void setReturned(@Nullable String reason);

    /** Key of the commander who approved it. */
    @StringLength(255)
    @Nullable
    String getApprovedBy();

    void setApprovedBy(@Nullable String userKey);

    /** Day of the approval. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getApprovedOn();

    void setApprovedOn(@Nullable String day);

    /** Day on which the approval was entered. */
    @StringLength(10)
    @Nullable
    String getRecordedOn();

    void setRecordedOn(@Nullable String day);
}
