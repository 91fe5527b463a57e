package org.servicesafety.host.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

/** The stand-in's own scripts, styles and images: {@code static/**} of the class path, AUI among them. */
final class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        URL file = path == null || path.contains("..") || path.endsWith("/")
                ? null
                : StaticFiles.class.getResource("/static" + path);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setContentType(ContentTypes.of(path));
        try (InputStream stream = file.openStream()) {
            stream.transferTo(response.getOutputStream());
        }
    }
}
