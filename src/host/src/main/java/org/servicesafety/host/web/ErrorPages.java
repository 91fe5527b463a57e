package org.servicesafety.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Jira's error pages in Jira's frame; offered by the part that has the frame. */
public interface ErrorPages {

    /**
     * Answers with the page for this status.
     *
     * @param number under which the log has the cause; empty for none
     */
    void show(int status, String number, HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Answers that the form's token is missing or old. */
    void showXsrf(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
