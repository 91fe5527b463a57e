package org.servicesafety.jira.load;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.print.ScanFile;

/**
 * One file that was sent in a form, in the part {@code file}, at most 10 MB.
 *
 * @param name as on the sender's machine, without its folders
 * @param text of the other part that was asked for; null if it was not sent
 */
public record SentFile(String name, ByteBuffer bytes, @Nullable String text) {

    private static final String FILE = "file";
    private static final String TOKEN = "atl_token";
    private static final int LONGEST_NAME = 200;

    /**
     * Reads a request.
     *
     * @param contentType {@code multipart/form-data} with its boundary
     * @param beside name of the one other part that may be sent
     * @throws Invalid {@code malformed-request, file-missing, file-empty, unknown-part, part-repeated}
     * @throws TooLarge if it is longer than 10 MB
     */
    public static SentFile read(@Nullable String contentType, InputStream body, String beside) {
        List<Part> parts = Multipart.parts(contentType, Upload.bytes(body));
        check(parts, Set.of(FILE, TOKEN, beside));
        Part file = named(FILE, parts).orElseThrow();
        String text = named(beside, parts)
                .map(part ->
                        StandardCharsets.UTF_8.decode(part.bytes().duplicate()).toString())
                .orElse(null);
        return new SentFile(name(file), file.bytes(), text);
    }

    /**
     * The file as a scan.
     *
     * @throws UnsupportedType if by its content it is none of PDF, PNG, JPEG and TIFF
     */
    public ScanFile scan() {
        ScanType type = ScanType.of(content()).orElseThrow(() -> new UnsupportedType(name));
        return new ScanFile(name, type.mediaType(), bytes);
    }

    /** A copy of the bytes. */
    public byte[] content() {
        byte[] content = new byte[bytes.remaining()];
        bytes.duplicate().get(content);
        return content;
    }

    private static void check(List<Part> parts, Set<String> known) {
        Faults.Check check = Faults.check();
        List<String> names = parts.stream().map(Part::name).toList();
        check.addIf(!names.contains(FILE), FILE, "file-missing");
        names.stream()
                .distinct()
                .filter(name -> !known.contains(name))
                .forEach(name -> check.add(name, "unknown-part"));
        known.stream()
                .sorted()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .forEach(name -> check.add(name, "part-repeated"));
        boolean empty =
                named(FILE, parts).filter(part -> !part.bytes().hasRemaining()).isPresent();
        if (empty) {
            check.add(Fault.on(FILE, "file-empty"));
        }
        check.refuseIfAny();
    }

    private static Optional<Part> named(String name, List<Part> parts) {
        return parts.stream().filter(part -> Objects.equals(part.name(), name)).findFirst();
    }

    private static String name(Part part) {
        String given = part.fileName() == null ? "" : part.fileName();
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String name = last.isEmpty() ? FILE : last;
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
