package org.servicesafety.jira.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of files that scanners make, told by how they begin. */
enum ScanType {
    PDF("application/pdf", "%PDF-"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    TIFF_LITTLE_ENDIAN("image/tiff", "II*\0"),
    TIFF_BIG_ENDIAN("image/tiff", "MM\0*");

    private final String mediaType;
    private final String beginning;

    /** Each character of the beginning stands for one byte. */
    ScanType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ScanType> of(byte[] file) {
        String begin = new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(type -> begin.startsWith(type.beginning))
                .findFirst();
    }
}
