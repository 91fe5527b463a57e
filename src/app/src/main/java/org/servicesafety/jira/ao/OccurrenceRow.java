package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One time that an item of a plan is to be done, with its mark: column 7 of Appendix 1. */
@Preload
@Table("OCCURRENCE")
public interface OccurrenceRow extends Entity {

    /** The plan. */
    @Indexed
    int getPlanId();

    void setPlanId(int id);

    /** The item. */
    @Indexed
    int getItemId();

    void setItemId(int id);

    /** Last timely day. */
    @NotNull
    @Indexed
    @StringLength(10)
    String getDueOn();

    void setDueOn(String day);

    /** {@code item/day}: an item has one occurrence for a day, whatever happens at the same moment. */
    @NotNull
    @Unique
    @StringLength(60)
    String getOccurrenceKey();

    void setOccurrenceKey(String key);

    /** ItemStatus. */
    @NotNull
    @Indexed
    @StringLength(30)
    String getOccurrenceState();

    void setOccurrenceState(String state);

    /** Incoming number of the mark. */
    @StringLength(100)
    @Nullable
    String getIncoming();

    void setIncoming(@Nullable String number);

    /** Outgoing number of the mark. */
    @StringLength(100)
    @Nullable
    String getOutgoing();

    void setOutgoing(@Nullable String number);

    /** Registration number of the mark. */
    @StringLength(100)
    @Nullable
    String getRegistration();

    void setRegistration(@Nullable String number);

    /** Day of the mark. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getMarkedOn();

    void setMarkedOn(@Nullable String day);

    /** Key of the user who entered the mark. */
    @StringLength(255)
    @Nullable
    String getMarkedBy();

    void setMarkedBy(@Nullable String key);

    /** Key of the user who confirmed the mark. */
    @StringLength(255)
    @Nullable
    String getConfirmedBy();

    void setConfirmedBy(@Nullable String key);

    /** Day of the confirmation. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getConfirmedOn();

    void setConfirmedOn(@Nullable String day);

    /** Id of its own issue, null while it has none. */
    @Indexed
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long id);

    /** Key of its own issue when last seen. */
    @StringLength(255)
    @Nullable
    String getIssueKey();

    void setIssueKey(@Nullable String key);

    /** Why the mark was returned last. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReturned();

    void setReturned(@Nullable String reason);
}
