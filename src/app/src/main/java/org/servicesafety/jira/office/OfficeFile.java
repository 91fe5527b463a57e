package org.servicesafety.jira.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The zip that an office program made, looked through before anything in it is believed. */
final class OfficeFile implements Closeable {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int BUFFER = 64 * 1024;

    private final ZipFile zip;
    private final Set<String> names = new HashSet<>();

    private OfficeFile(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a file and measures all of it.
     *
     * @throws org.servicesafety.domain.fault.Invalid {@code file-encrypted-or-old, file-has-macros, file-unfolds-too-far,
     *     file-unreadable}
     */
    static OfficeFile open(byte[] bytes) {
        if (Arrays.mismatch(bytes, OLE) >= OLE.length || Arrays.equals(bytes, OLE)) {
            throw OfficeLimits.fault("file-encrypted-or-old");
        }
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
            OfficeFile file = new OfficeFile(zip);
            file.lookThrough();
            return file;
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw OfficeLimits.fault("file-unreadable");
        }
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** A part by its full name. */
    InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw OfficeLimits.fault("file-unreadable");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void lookThrough() throws IOException, XMLStreamException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > OfficeLimits.PARTS) {
            throw OfficeLimits.fault("file-unfolds-too-far");
        }
        long unfolded = 0;
        for (ZipArchiveEntry entry : entries) {
            name(entry);
            unfolded += measured(entry, OfficeLimits.UNFOLDED - unfolded);
            refuseDocumentType(entry);
        }
    }

    private void name(ZipArchiveEntry entry) {
        String lower = entry.getName().toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("/macrosheets/") || lower.contains("/activex/")) {
            throw OfficeLimits.fault("file-has-macros");
        }
        // of two parts with one name every program reads another one
        if (!names.add(entry.getName()) || entry.getGeneralPurposeBit().usesEncryption()) {
            throw OfficeLimits.fault("file-unreadable");
        }
    }

    private long measured(ZipArchiveEntry entry, long allowed) throws IOException {
        long most = isXml(entry) ? Math.min(allowed, OfficeLimits.XML) : allowed;
        byte[] buffer = new byte[BUFFER];
        long unfolded = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                unfolded += read;
                long ratio = unfolded / Math.max(1, entry.getCompressedSize());
                if (unfolded > most || (unfolded > OfficeLimits.LARGE && ratio > OfficeLimits.RATIO)) {
                    throw OfficeLimits.fault("file-unfolds-too-far");
                }
            }
        }
        return unfolded;
    }

    /** Other readers than ours see the parts too, so that none may hold one. */
    private void refuseDocumentType(ZipArchiveEntry entry) throws IOException, XMLStreamException {
        if (isXml(entry)) {
            try (InputStream content = zip.getInputStream(entry)) {
                Xml.open(content).close();
            }
        }
    }

    private static boolean isXml(ZipArchiveEntry entry) {
        String lower = entry.getName().toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }
}
