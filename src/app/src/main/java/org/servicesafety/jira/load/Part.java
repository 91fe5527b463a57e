package org.servicesafety.jira.load;

import java.nio.ByteBuffer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One part of a form that was sent as {@code multipart/form-data}.
 *
 * @param name of the field
 * @param fileName as on the sender's machine; null for a part that is no file
 * @param type media type as the sender says; null if he does not
 */
public record Part(String name, @Nullable String fileName, @Nullable String type, ByteBuffer bytes) {

    /** The end of the file's name, in lower case, with its dot; empty if there is none. */
    String ending() {
        int dot = fileName == null ? -1 : fileName.lastIndexOf('.');
        return fileName == null || dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
    }

    boolean isOfType(String mediaType) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(mediaType);
    }
}
