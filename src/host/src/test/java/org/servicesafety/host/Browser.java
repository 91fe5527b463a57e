package org.servicesafety.host;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Sends requests as somebody; cookies are kept. */
final class Browser {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    Browser(String base) {
        this.base = base;
    }

    /** A request to a path below the context path, with Basic authentication where a user is given. */
    HttpRequest.Builder request(String path, String user) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (!user.isEmpty()) {
            byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String user) throws IOException, InterruptedException {
        return send(request(path, user));
    }

    HttpResponse<String> post(String path, String user, String type, String body)
            throws IOException, InterruptedException {
        return send(request(path, user).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }
}
