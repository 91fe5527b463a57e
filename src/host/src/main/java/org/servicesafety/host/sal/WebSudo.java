package org.servicesafety.host.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Secure administrator sessions are switched off here, as a site may have them. */
final class WebSudo implements WebSudoManager {

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return true;
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {}
}
