package org.servicesafety.jira.document;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes a file of the parts of a document. */
public final class DocxFile {

    private DocxFile() {}

    /** The file with these parts, by name, the same for the same parts. */
    public static byte[] write(Map<String, byte[]> parts) {
        Map<String, ByteBuffer> wrapped = new LinkedHashMap<>();
        parts.forEach((name, content) -> wrapped.put(name, ByteBuffer.wrap(content)));
        return new Parts(wrapped).write();
    }
}
