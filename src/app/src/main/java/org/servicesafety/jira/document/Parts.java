package org.servicesafety.jira.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a .docx by their names within the package, in their order. */
final class Parts {

    static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final int MOST_PARTS = 200;
    private static final int MOST_BYTES = 20 * 1024 * 1024;

    /** The same file for the same content, whenever it is made. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, ByteBuffer> bytes;

    Parts(Map<String, ByteBuffer> bytes) {
        this.bytes = new LinkedHashMap<>(bytes);
    }

    /**
     * Takes a file apart.
     *
     * @throws org.servicesafety.domain.fault.Invalid {@code template-not-docx}; {@code template-too-large} for more than 200 parts or
     *     20 MB unfolded
     */
    static Parts read(byte[] file) {
        Map<String, ByteBuffer> parts = new LinkedHashMap<>();
        int room = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = bounded(zip, room);
                room -= content.length;
                boolean isNew = entry.isDirectory() || parts.put(name(entry), ByteBuffer.wrap(content)) == null;
                if (!isNew) {
                    throw BrokenTemplate.notDocx();
                }
                if (parts.size() > MOST_PARTS) {
                    throw BrokenTemplate.tooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw BrokenTemplate.notDocx();
        }
        if (!parts.containsKey(CONTENT_TYPES)) {
            throw BrokenTemplate.notDocx();
        }
        return new Parts(parts);
    }

    private static byte[] bounded(InputStream zip, int room) throws IOException {
        byte[] content = zip.readNBytes(room + 1);
        if (content.length > room) {
            throw BrokenTemplate.tooLarge();
        }
        return content;
    }

    private static String name(ZipEntry entry) {
        String name = entry.getName();
        if (name.startsWith("/") || name.contains("\\") || name.contains("..")) {
            throw BrokenTemplate.notDocx();
        }
        return name;
    }

    Iterable<String> names() {
        return Map.copyOf(bytes).keySet();
    }

    boolean has(String name) {
        return bytes.containsKey(name);
    }

    byte[] at(String name) {
        return Objects.requireNonNull(bytes.get(name), name).array();
    }

    Parts copy() {
        return new Parts(bytes);
    }

    void put(String name, byte[] content) {
        bytes.put(name, ByteBuffer.wrap(content));
    }

    byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // readers that guess the type of a file by its beginning look for this part
            write(zip, CONTENT_TYPES);
            for (String name : bytes.keySet()) {
                if (!name.equals(CONTENT_TYPES)) {
                    write(zip, name);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void write(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        zip.write(at(name));
        zip.closeEntry();
    }
}
