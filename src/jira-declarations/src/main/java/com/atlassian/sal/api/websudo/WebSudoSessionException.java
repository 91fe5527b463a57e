package com.atlassian.sal.api.websudo;

/** The administrator must confirm who they are. */
public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() {}
}
