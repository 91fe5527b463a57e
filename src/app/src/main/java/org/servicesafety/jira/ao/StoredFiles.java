package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import net.java.ao.DBParam;

/** Contents of files in the table STORED_FILE. */
final class StoredFiles {

    private final ActiveObjects ao;

    StoredFiles(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Keeps a copy of the bytes; answers its id. */
    int add(ByteBuffer bytes) {
        String base64 = StandardCharsets.ISO_8859_1
                .decode(Base64.getEncoder().encode(bytes.duplicate()))
                .toString();
        return ao.create(StoredFileRow.class, new DBParam("CONTENT", base64)).getID();
    }

    byte[] content(int id) {
        return Base64.getDecoder()
                .decode(Objects.requireNonNull(ao.get(StoredFileRow.class, id)).getContent());
    }

    void remove(int id) {
        ao.delete(Objects.requireNonNull(ao.get(StoredFileRow.class, id)));
    }
}
