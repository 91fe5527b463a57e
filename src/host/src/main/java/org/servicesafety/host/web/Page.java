package org.servicesafety.host.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers some of Jira's own addresses; all pages are asked in the order of offering, before the app's actions. */
public interface Page {

    /** Answers the request and says true, or leaves it untouched and says false. */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;
}
