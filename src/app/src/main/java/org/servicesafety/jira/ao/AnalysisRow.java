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

/** One edition of the analysis of a body's period (clauses 19, 20). The frozen figures are read only where they are shown. */
@Preload({
    "BODY_ID",
    "PERIOD_KIND",
    "FIRST_DAY",
    "LAST_DAY",
    "EDITION",
    "ANALYSIS_KEY",
    "VERSION",
    "TURN",
    "REASON",
    "CONCLUSIONS",
    "MEASURES",
    "COMPLETED_ON",
    "COMPLETED_BY",
    "COMPLETED_AT",
    "DATA_ON",
    "RULE_BOOK",
    "RULE_BOOK_FROM",
    "DEATHS",
    "PREVIOUS_DEATHS",
    "INJURIES",
    "PREVIOUS_INJURIES",
    "STRENGTH"
})
@Table("ANALYSIS")
@Indexes(
        @Index(
                name = "period",
                methodNames = {"getBodyId", "getLastDay"}))
public interface AnalysisRow extends Entity, Lockable {

    /** The body. */
    int getBodyId();

    void setBodyId(int id);

    /** PeriodKind. */
    @NotNull
    @StringLength(30)
    String getPeriodKind();

    void setPeriodKind(String kind);

    /** First day of the period. */
    @NotNull
    @StringLength(10)
    String getFirstDay();

    void setFirstDay(String day);

    /** Last day of the period. */
    @NotNull
    @Indexed
    @StringLength(10)
    String getLastDay();

    void setLastDay(String day);

    /** Number of the edition, from 1. */
    int getEdition();

    void setEdition(int number);

    /** {@code body/period/edition}: a body has one edition of a number, whatever happens at the same moment. */
    @NotNull
    @Unique
    @StringLength(100)
    String getAnalysisKey();

    void setAnalysisKey(String key);

    /** Grows by one with each change. */
    int getVersion();

    void setVersion(int version);

    /** Why the edition before is corrected. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReason();

    void setReason(@Nullable String reason);

    /** Clause 19. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getConclusions();

    void setConclusions(@Nullable String text);

    /** Clause 19, as {@link FrozenText} writes them. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMeasures();

    void setMeasures(@Nullable String text);

    /** The day on the analysis; null while it is a draft. */
    @Indexed
    @StringLength(10)
    @Nullable
    String getCompletedOn();

    void setCompletedOn(@Nullable String day);

    /** Key of the commander. */
    @StringLength(255)
    @Nullable
    String getCompletedBy();

    void setCompletedBy(@Nullable String key);

    /** When it was recorded, in UTC, cut to milliseconds. */
    @StringLength(24)
    @Nullable
    String getCompletedAt();

    void setCompletedAt(@Nullable String instant);

    /** Day of the data. */
    @StringLength(10)
    @Nullable
    String getDataOn();

    void setDataOn(@Nullable String day);

    /** Name of the edition of the rule book. */
    @StringLength(255)
    @Nullable
    String getRuleBook();

    void setRuleBook(@Nullable String name);

    /** First day in force of that edition. */
    @StringLength(10)
    @Nullable
    String getRuleBookFrom();

    void setRuleBookFrom(@Nullable String day);

    /** Of the frozen figures: who died on duty. */
    int getDeaths();

    void setDeaths(int people);

    /** The same of last year. */
    int getPreviousDeaths();

    void setPreviousDeaths(int people);

    /** Of the frozen figures: who was hurt on duty. */
    int getInjuries();

    void setInjuries(int people);

    /** The same of last year. */
    int getPreviousInjuries();

    void setPreviousInjuries(int people);

    /** Of the frozen figures; null where it is not known. */
    @Nullable
    Double getStrength();

    void setStrength(@Nullable Double strength);

    /** All frozen figures, as {@link FrozenText} writes them; null while it is a draft. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFigures();

    void setFigures(@Nullable String text);
}
