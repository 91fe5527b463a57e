package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The mail that reminds one person on one day, from its planning until some months after it was sent. */
@Preload
@Table("DIGEST")
public interface DigestRow extends Entity, Lockable {

    /** {@code day/user key}: a person has one digest for a day, whatever happens at the same moment. */
    @NotNull
    @Unique
    @StringLength(270)
    String getDigestKey();

    void setDigestKey(String key);

    /** The day for which it is. */
    @NotNull
    @Indexed
    @StringLength(10)
    String getDigestDay();

    void setDigestDay(String day);

    /** Key of the user. */
    @NotNull
    @StringLength(255)
    String getUserKey();

    void setUserKey(String key);

    /** Name of the mail among all mails of the world, made with the row. */
    @NotNull
    @StringLength(100)
    String getMessageId();

    void setMessageId(String id);

    /** First line. */
    @NotNull
    @StringLength(450)
    String getSubjectText();

    void setSubjectText(String text);

    /** The mail itself. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getBodyText();

    void setBodyText(String text);

    /** AoDigests.State. */
    @NotNull
    @Indexed
    @StringLength(30)
    String getDigestState();

    void setDigestState(String state);

    /** When the mail server took it, in UTC as ISO text. */
    @StringLength(30)
    @Nullable
    String getSentAt();

    void setSentAt(@Nullable String instant);
}
