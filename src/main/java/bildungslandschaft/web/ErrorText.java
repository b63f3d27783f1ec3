package bildungslandschaft.web;

import org.springframework.http.HttpStatus;

/** What a person reads when something did not work: what happened and what to do now, never why in the machine. */
record ErrorText(HttpStatus status, String headline, String message) {

    static ErrorText of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> new ErrorText(status, "Bitte melden Sie sich an", signInAgain());
            case FORBIDDEN -> new ErrorText(status, "Ihre Sitzung ist abgelaufen", signInAgain());
            case NOT_FOUND ->
                new ErrorText(
                        status,
                        "Diese Seite gibt es nicht",
                        "Vielleicht ist die Adresse nicht ganz richtig, oder die Seite ist nicht für Sie bestimmt.");
            case METHOD_NOT_ALLOWED ->
                new ErrorText(
                        status,
                        "So lässt sich diese Seite nicht aufrufen",
                        "Bitte gehen Sie eine Seite zurück und versuchen Sie es dort noch einmal.");
            case CONFLICT ->
                new ErrorText(
                        status,
                        "Jemand war schneller",
                        "Inzwischen hat sich hier etwas geändert. Ihre Eingabe ist nicht gespeichert. "
                                + "Bitte laden Sie die Seite neu und sehen Sie nach, ob noch etwas zu tun ist.");
            case CONTENT_TOO_LARGE ->
                new ErrorText(
                        status,
                        "Das war zu viel auf einmal",
                        "Ihre Eingabe ist zu groß und nicht gespeichert. Bitte kürzen Sie sie.");
            case TOO_MANY_REQUESTS ->
                new ErrorText(
                        status,
                        "Bitte warten Sie einen Moment",
                        "Von Ihrem Anschluss kamen sehr viele Anfragen. Ihre Eingabe ist nicht gespeichert. "
                                + "Bitte versuchen Sie es in einigen Minuten noch einmal.");
            case SERVICE_UNAVAILABLE ->
                new ErrorText(
                        status,
                        "Gerade nicht erreichbar",
                        "Die Datenbank ist nicht erreichbar. Ihre Eingabe ist nicht gespeichert. "
                                + "Bitte versuchen Sie es in einigen Minuten noch einmal.");
            default -> status.is4xxClientError() ? notUnderstood() : broken();
        };
    }

    private static String signInAgain() {
        return "Ihre Sitzung ist abgelaufen. Bitte melden Sie sich in einem zweiten Fenster an und senden Sie noch "
                + "einmal. Ihr Text bleibt in diesem Fenster aufgehoben.";
    }

    private static ErrorText notUnderstood() {
        return new ErrorText(
                HttpStatus.BAD_REQUEST,
                "Das haben wir nicht verstanden",
                "Ihre Eingabe ist nicht gespeichert. Bitte gehen Sie eine Seite zurück und versuchen Sie es noch einmal.");
    }

    private static ErrorText broken() {
        return new ErrorText(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Das hat nicht geklappt",
                "Bei uns ist ein Fehler aufgetreten. Ihre Eingabe ist nicht gespeichert. "
                        + "Bitte versuchen Sie es noch einmal. Wenn es wieder geschieht, rufen Sie uns bitte an.");
    }
}
