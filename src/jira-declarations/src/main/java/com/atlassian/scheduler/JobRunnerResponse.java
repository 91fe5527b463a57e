package com.atlassian.scheduler;

/** Value: how a run of a job ended. */
public final class JobRunnerResponse {
    private final boolean successful;
    private final String message;

    private JobRunnerResponse(boolean successful, String message) {
        this.successful = successful;
        this.message = message;
    }

    public static JobRunnerResponse success() {
        return success("");
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(true, message);
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(false, message);
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return failed(cause.toString());
    }

    @Override
    public String toString() {
        return (successful ? "success" : "failed") + (message.isEmpty() ? "" : ": " + message);
    }
}
