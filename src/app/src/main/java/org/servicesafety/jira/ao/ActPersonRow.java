package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Somebody on the commission of an act, with the signature once it is given. */
@Preload
@Table("ACT_PERSON")
public interface ActPersonRow extends Entity {

    /** The act. */
    @Indexed
    int getActId();

    void setActId(int id);

    /** 0 for the chairperson, then the members from 1. */
    int getSeat();

    void setSeat(int seat);

    /** Post held. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPost();

    void setPost(@Nullable String post);

    /** Military rank. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMilitaryRank();

    void setMilitaryRank(@Nullable String rank);

    /** Surname and initials. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPersonName();

    void setPersonName(@Nullable String name);

    /** Key of the Jira user, null for one who signs on paper. */
    @Indexed
    @StringLength(255)
    @Nullable
    String getUserKey();

    void setUserKey(@Nullable String key);

    /** Name of the one who signed, as it stood in the act; null before the signature. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getSignedName();

    void setSignedName(@Nullable String name);

    /** Day of the signature, null before it. */
    @StringLength(10)
    @Nullable
    String getSignedOn();

    void setSignedOn(@Nullable String day);

    /** The signature stands on paper. */
    boolean isOnPaper();

    void setOnPaper(boolean paper);

    /** Key of the user who recorded the signature, null before it. */
    @StringLength(255)
    @Nullable
    String getRecordedBy();

    void setRecordedBy(@Nullable String key);
}
