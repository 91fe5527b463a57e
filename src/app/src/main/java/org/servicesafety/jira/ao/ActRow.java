package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An act of control, draft or signed (clause 14). By unit and day the last control of a unit is found without its earlier ones. */
@Preload
@Indexes(
        @Index(
                name = "unitEnd",
                methodNames = {"getUnitId", "getEndedOn"}))
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

    /** Last timely day of the decision on its disposal; null for a draft. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getDecideBy();

    void setDecideBy(@Nullable String day);

    /** Day on which the last signature was given; null for a draft. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getSignedOn();

    void setSignedOn(@Nullable String day);

    /** Signed act that this one corrects. */
    @Indexed
    @Nullable
    Integer getSupplementsId();

    void setSupplementsId(@Nullable Integer id);

    /** Key of the item of the plan that the control carries out; null for a control beside the plan. */
    @Indexed
    @StringLength(255)
    @Nullable
    String getPlanItem();

    void setPlanItem(@Nullable String key);

    /** Key of the commander who approved it. */
    @StringLength(255)
    @Nullable
    String getApprovedBy();

    void setApprovedBy(@Nullable String value);

    /** Day of the approval. */
    @StringLength(10)
    @Nullable
    String getApprovedOn();

    void setApprovedOn(@Nullable String value);

    /** Key of the commander of the inspected unit who acknowledged it. */
    @StringLength(255)
    @Nullable
    String getAcknowledgedBy();

    void setAcknowledgedBy(@Nullable String value);

    /** Day of the acknowledgement. */
    @StringLength(10)
    @Nullable
    String getAcknowledgedOn();

    void setAcknowledgedOn(@Nullable String value);

    /** Day of the report on elimination. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getReportedOn();

    void setReportedOn(@Nullable String value);

    /** Outgoing number of the report. */
    @StringLength(100)
    @Nullable
    String getReportNumber();

    void setReportNumber(@Nullable String value);

    /** Key of the user who recorded the report. */
    @StringLength(255)
    @Nullable
    String getReportedBy();

    void setReportedBy(@Nullable String value);

    /** Decision by which it was disposed of. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDecision();

    void setDecision(@Nullable String value);

    /** Number of the document with the decision. */
    @StringLength(255)
    @Nullable
    String getDecisionNumber();

    void setDecisionNumber(@Nullable String value);

    /** Day of that document. */
    @StringLength(10)
    @Nullable
    String getDisposedOn();

    void setDisposedOn(@Nullable String value);

    /** Key of the user who disposed of it. */
    @StringLength(255)
    @Nullable
    String getDisposedBy();

    void setDisposedBy(@Nullable String value);

    /** Grows by one with each change. */
    int getVersion();

    void setVersion(int version);
}
