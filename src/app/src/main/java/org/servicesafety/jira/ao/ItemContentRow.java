package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What a revision of a plan says of an item: columns 1 to 6 of Appendix 1. */
@Preload
@Table("ITEM_CONTENT")
public interface ItemContentRow extends Entity {

    /** The plan. */
    @Indexed
    int getPlanId();

    void setPlanId(int id);

    /** Number of the revision. */
    int getRevision();

    void setRevision(int number);

    /** The item. */
    @Indexed
    int getItemId();

    void setItemId(int id);

    /** {@code item/revision}: an item stands in a revision once. */
    @NotNull
    @Unique
    @StringLength(60)
    String getContentKey();

    void setContentKey(String key);

    /** Column 1. */
    int getItemNumber();

    void setItemNumber(int number);

    /** Column 2. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getActivity();

    void setActivity(String activity);

    /** ItemKind. */
    @NotNull
    @Indexed
    @StringLength(30)
    String getItemKind();

    void setItemKind(String kind);

    /** Key of the responsible person, null without an account. */
    @Indexed
    @StringLength(255)
    @Nullable
    String getPerformerKey();

    void setPerformerKey(@Nullable String key);

    /** Rank and office of the responsible person. */
    @StringLength(255)
    @Nullable
    String getPerformerTitle();

    void setPerformerTitle(@Nullable String title);

    /** Key of the monitoring person, null without an account. */
    @Indexed
    @StringLength(255)
    @Nullable
    String getMonitorKey();

    void setMonitorKey(@Nullable String key);

    /** Rank and office of the monitoring person. */
    @StringLength(255)
    @Nullable
    String getMonitorTitle();

    void setMonitorTitle(@Nullable String title);

    /** Wording of the term, null if none is given. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getTermText();

    void setTermText(@Nullable String text);

    /** TermKind. */
    @NotNull
    @StringLength(30)
    String getTermKind();

    void setTermKind(String kind);

    /** First day of a range. */
    @StringLength(10)
    @Nullable
    String getTermFrom();

    void setTermFrom(@Nullable String day);

    /** Due days as understood, separated by commas. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getTermDates();

    void setTermDates(@Nullable String days);

    /** Column 6. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getForm();

    void setForm(@Nullable String form);

    /** Grows by one with each change. */
    int getVersion();

    void setVersion(int version);
}
