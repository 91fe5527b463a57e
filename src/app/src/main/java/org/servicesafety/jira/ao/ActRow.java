package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An act of control, draft or signed (clause 14). */
@Preload
@Table("ACT")
public interface ActRow extends Entity, Lockable {

    /** Body whose commission inspects. */
    @Indexed
    int getBodyId();

    void setBodyId(int id);

    /** Unit inspected. */
    @Indexed
    int getUnitId();

    void setUnitId(int id);

    /** Grounds for the control. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getGrounds();

    void setGrounds(@Nullable String grounds);

    /** First day of the control, inclusive. */
    @StringLength(10)
    @Nullable
    String getStartedOn();

    void setStartedOn(@Nullable String day);

    /** Last day of the control, inclusive. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getEndedOn();

    void setEndedOn(@Nullable String day);

    /** Areas of control, separated by commas, in the order of clause 12. */
    @StringLength(100)
    @Nullable
    String getAreas();

    void setAreas(@Nullable String areas);

    /** The commission states that it revealed no violation. */
    boolean isNoViolations();

    void setNoViolations(boolean none);

    /** Proposals for elimination. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getProposals();

    void setProposals(@Nullable String proposals);

    /** Last timely day of the report on elimination. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getReportDue();

    void setReportDue(@Nullable String day);

    /** ActState. */
    @NotNull
    @Indexed
    @StringLength(30)
    String getActState();

    void setActState(String state);

    /** Number among the acts of the body and year, null before the first signature. */
    @Indexed
    @Nullable
    Integer getActNumber();

    void setActNumber(@Nullable Integer number);

    /** Year of the number. */
    @Indexed
    @Nullable
    Integer getActYear();

    void setActYear(@Nullable Integer year);

    /**
     * {@code body/year/number}: what makes a number unique, whatever happens; before there is one, {@code draft/} and something that
     * occurs once, since a unique column is never empty.
     */
    @NotNull
    @Unique
    @StringLength(60)
    String getNumberKey();

    void setNumberKey(String key);

    /** Last day of keeping, inclusive (clause 15); null for a draft. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getKeepUntil();

    void setKeepUntil(@Nullable String day);

    /** Day on which the last signature was given; null for a draft. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getSignedOn();

    void setSignedOn(@Nullable String day);

    /** Grows by one with each change. */
    int getVersion();

    void setVersion(int version);
}
