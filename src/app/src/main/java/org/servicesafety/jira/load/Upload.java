package org.servicesafety.jira.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.table.Table;

/**
 * What was sent to be loaded.
 *
 * @param file to be loaded
 * @param corrections the JSON of the part {@code corrections}; null if there was none
 */
public record Upload(Part file, @Nullable String corrections) {

    private static final String FILE = "file";
    private static final String CORRECTIONS = "corrections";
    /** What a form in a browser of Jira sends along. */
    private static final Set<String> KNOWN = Set.of(FILE, CORRECTIONS, "atl_token");

    /**
     * Reads a request.
     *
     * @param contentType {@code multipart/form-data} with its boundary
     * @throws org.servicesafety.domain.fault.Invalid {@code malformed-request, file-missing, unknown-part, part-repeated}
     * @throws TooLarge if it is longer than 10 MB
     */
    public static Upload read(@Nullable String contentType, InputStream body) {
        List<Part> parts = Multipart.parts(contentType, bytes(body));
        check(parts);
        return new Upload(
                named(FILE, parts).orElseThrow(),
                named(CORRECTIONS, parts).map(Upload::text).orElse(null));
    }

    /**
     * The table in the file.
     *
     * @throws org.servicesafety.domain.fault.Invalid what is wrong with the file, see {@link TableFile}
     * @throws TooLarge if it unfolds too far
     * @throws UnsupportedType if the file is neither .xlsx nor .csv
     */
    public Table table() {
        return TableFile.read(file);
    }

    private static String text(Part part) {
        return StandardCharsets.UTF_8.decode(part.bytes().duplicate()).toString();
    }

    private static void check(List<Part> parts) {
        Faults.Check check = Faults.check();
        List<String> names = parts.stream().map(Part::name).toList();
        check.addIf(!names.contains(FILE), FILE, "file-missing");
        names.stream().filter(name -> !KNOWN.contains(name)).forEach(name -> check.add(name, "unknown-part"));
        KNOWN.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .forEach(name -> check.add(name, "part-repeated"));
        check.refuseIfAny();
    }

    private static Optional<Part> named(String name, List<Part> parts) {
        return parts.stream().filter(part -> Objects.equals(part.name(), name)).findFirst();
    }

    static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(Limits.REQUEST + 1);
            if (bytes.length > Limits.REQUEST) {
                throw new TooLarge("request");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
