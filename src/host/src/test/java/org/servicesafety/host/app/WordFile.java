package org.servicesafety.host.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a .docx, as a test takes them apart and puts them together. */
record WordFile(Map<String, byte[]> parts) {
    static final String DOCUMENT = "word/document.xml";

    static WordFile of(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordFile(parts);
    }

    String document() {
        return text(DOCUMENT);
    }

    String text(String part) {
        return new String(parts.get(part), UTF_8);
    }

    WordFile with(String part, String content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(part, content.getBytes(UTF_8));
        return new WordFile(changed);
    }

    byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
