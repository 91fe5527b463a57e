package org.servicesafety.host.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.servicesafety.host.app.Caller.Answer;

/** A request with files, as a browser's form makes it. */
final class Multiparts {
    private static final String TYPE = "multipart/form-data; boundary=parts";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Multiparts file(String name, byte[] content) {
        return part("name=\"file\"; filename=\"" + name + "\"", content);
    }

    Multiparts field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(UTF_8));
    }

    private Multiparts part(String disposition, byte[] content) {
        body.writeBytes(("--parts\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }

    /** Sends it as a page of the site does. */
    Answer post(Caller caller, String path) {
        return post(caller, path, Map.of("X-Atlassian-Token", "no-check"));
    }

    /** Sends it with these headers and none but these, besides who asks. */
    Answer post(Caller caller, String path, Map<String, String> headers) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes("--parts--\r\n".getBytes(UTF_8));
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", TYPE);
        return caller.send("POST", path, whole.toByteArray(), all);
    }
}
