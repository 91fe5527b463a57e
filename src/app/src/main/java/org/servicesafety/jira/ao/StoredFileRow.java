package org.servicesafety.jira.ao;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The content of a file, apart from what is known about it, so that lists never read it. Rows are added and deleted, never changed. */
@Table("STORED_FILE")
public interface StoredFileRow extends Entity {

    /** The bytes in Base64: Active Objects has no columns of bytes that each database of Jira understands. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String base64);
}
