package org.servicesafety.jira.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;

/** Takes a form apart that was sent as {@code multipart/form-data}: Jira's REST gives apps no such thing. */
final class Multipart {

    private static final int MOST_PARTS = 10;

    private Multipart() {}

    /**
     * The parts in their order.
     *
     * @param contentType with the boundary
     * @throws Invalid {@code malformed-request}
     */
    static List<Part> parts(@Nullable String contentType, byte[] body) {
        try {
            MultipartInput input = MultipartInput.builder()
                    .setInputStream(new ByteArrayInputStream(body))
                    .setBoundary(boundary(contentType))
                    .get();
            input.setHeaderCharset(StandardCharsets.UTF_8);
            return parts(input);
        } catch (IOException | IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static List<Part> parts(MultipartInput input) throws IOException {
        List<Part> parts = new ArrayList<>();
        boolean more = input.skipPreamble();
        while (more) {
            if (parts.size() == MOST_PARTS) {
                throw malformed();
            }
            parts.add(part(input));
            more = input.readBoundary();
        }
        return parts;
    }

    private static Part part(MultipartInput input) throws IOException {
        String headers = input.readHeaders();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        input.readBodyData(bytes);
        Map<String, String> disposition =
                parameters(header(headers, "content-disposition").orElseThrow(Multipart::malformed));
        String name = disposition.get("name");
        if (name == null) {
            throw malformed();
        }
        String type = header(headers, "content-type").orElse(null);
        return new Part(name, disposition.get("filename"), type, ByteBuffer.wrap(bytes.toByteArray()));
    }

    private static byte[] boundary(@Nullable String contentType) {
        String boundary = contentType == null ? null : parameters(contentType).get("boundary");
        if (boundary == null) {
            throw malformed();
        }
        return boundary.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, String> parameters(String header) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(header, ';');
    }

    private static Optional<String> header(String headers, String name) {
        return headers.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    private static Invalid malformed() {
        return new Invalid(Fault.of("malformed-request"));
    }
}
