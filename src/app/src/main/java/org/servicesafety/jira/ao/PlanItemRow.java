package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An item of a plan for its whole life: its issue and where it stands. What it says lies in ITEM_CONTENT, once for each revision. */
@Preload
@Table("PLAN_ITEM")
public interface PlanItemRow extends Entity, Lockable {

    /** The plan. */
    @Indexed
    int getPlanId();

    void setPlanId(int id);

    /** Id of the issue. */
    @Unique
    long getIssueId();

    void setIssueId(long id);

    /** Key of the issue when last seen. */
    @NotNull
    @Indexed
    @StringLength(255)
    String getIssueKey();

    void setIssueKey(String key);

    /** ItemStatus. */
    @NotNull
    @Indexed
    @StringLength(30)
    String getStatus();

    void setStatus(String status);

    /** Key of the issue of the earlier year's item that this one continues, null for a new one. */
    @StringLength(255)
    @Nullable
    String getContinues();

    void setContinues(@Nullable String key);

    /** Whether the item that it continues was unfinished. */
    boolean isUnfinished();

    void setUnfinished(boolean unfinished);
}
