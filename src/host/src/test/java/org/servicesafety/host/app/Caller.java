package org.servicesafety.host.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Calls REST addresses as one user whose password is the name; nobody signs in under the empty name. */
record Caller(String baseUrl, String user) {
    static final String APP = "/rest/service-safety/1.0";
    private static final HttpClient HTTP = client();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A connection that the server closed after an answer is not taken for an answer: the request that found it closed is sent again. */
    private static HttpClient client() {
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "true");
        return HttpClient.newHttpClient();
    }

    /** What was answered. */
    record Answer(int status, JsonNode json) {
        String error(int place, String field) {
            return json.path("errors").path(place).path(field).asText();
        }
    }

    Answer get(String path) {
        return call("GET", path, BodyPublishers.noBody(), "application/json");
    }

    Answer post(String path, String body) {
        return call("POST", path, BodyPublishers.ofString(body), "application/json");
    }

    Answer put(String path, String body) {
        return call("PUT", path, BodyPublishers.ofString(body), "application/json");
    }

    Answer delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody(), "application/json");
    }

    Answer postFile(String path, String name, String type, String content) {
        String body = "--parts\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: " + type + "\r\n\r\n" + content + "\r\n--parts--\r\n";
        return call("POST", path, BodyPublishers.ofString(body), "multipart/form-data; boundary=parts");
    }

    /** A request with these headers and none but these, besides who asks. */
    Answer send(String method, String path, byte[] body, Map<String, String> headers) {
        return call(method, path, BodyPublishers.ofByteArray(body), headers);
    }

    /** Gets what may be no JSON. */
    HttpResponse<byte[]> download(String path) {
        return sent(request("GET", path, BodyPublishers.noBody(), Map.of()), BodyHandlers.ofByteArray());
    }

    private Answer call(String method, String path, BodyPublisher body, String type) {
        return call(method, path, body, Map.of("Content-Type", type, "X-Atlassian-Token", "no-check"));
    }

    private Answer call(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpResponse<String> response = sent(request(method, path, body, headers), BodyHandlers.ofString());
        return new Answer(response.statusCode(), json(response.body()));
    }

    private HttpRequest request(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(baseUrl + path)).method(method, body);
        headers.forEach(request::header);
        if (!user.isEmpty()) {
            request.header("Authorization", "Basic " + credentials());
        }
        return request.build();
    }

    private static <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return answered(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A connection that the server has closed meanwhile is told by no byte of an answer; such a request is sent anew, once. */
    private static <T> HttpResponse<T> answered(HttpRequest request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        try {
            return HTTP.send(request, handler);
        } catch (IOException closed) {
            if (!String.valueOf(closed.getMessage()).contains("received no bytes")) {
                throw closed;
            }
            return HTTP.send(request, handler);
        }
    }

    private String credentials() {
        return Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String body) {
        try {
            return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
