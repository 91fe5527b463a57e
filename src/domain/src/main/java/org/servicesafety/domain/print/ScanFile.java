package org.servicesafety.domain.print;

import java.nio.ByteBuffer;

/**
 * A scanned sheet.
 *
 * @param name as on the sender's machine, without folders
 * @param type media type by the content, never as the sender says
 */
public record ScanFile(String name, String type, ByteBuffer bytes) {

    /** In bytes. */
    public int size() {
        return bytes.remaining();
    }

    /** A copy of the bytes. */
    public byte[] content() {
        byte[] content = new byte[bytes.remaining()];
        bytes.duplicate().get(content);
        return content;
    }
}
