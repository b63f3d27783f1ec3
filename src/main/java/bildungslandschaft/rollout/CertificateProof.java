package bildungslandschaft.rollout;

/** By what a Kita shows that it is certified already. */
public enum CertificateProof {
    COPY("Kopie der Urkunde"),
    SEEN("Urkunde vor Ort gesehen"),
    FOUNDATION("Auskunft der Stiftung");

    private final String label;

    CertificateProof(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
