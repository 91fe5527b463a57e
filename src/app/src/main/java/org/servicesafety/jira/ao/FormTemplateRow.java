package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A template of the site's own in the place of a built-in one. */
@Preload
@Table("FORM_TEMPLATE")
public interface FormTemplateRow extends Entity {

    /** Kind of form and language: {@code PLAN/ru}. */
    @NotNull
    @Unique
    @StringLength(60)
    String getName();

    void setName(String name);

    /** Name of the file as it was uploaded. */
    @NotNull
    @StringLength(255)
    String getFileName();

    void setFileName(String name);

    /** Key of the user who put it in. */
    @NotNull
    @StringLength(255)
    String getDoneBy();

    void setDoneBy(String userKey);

    /** The day on which it was put in. */
    @NotNull
    @StringLength(10)
    String getDoneOn();

    void setDoneOn(String day);

    /** Its content, a row of STORED_FILE. */
    int getFileId();

    void setFileId(int id);
}
