package bildungslandschaft.rollout;

import bildungslandschaft.workflow.CaseNumber;

/**
 * A certificate expires soon.
 *
 * @param unit code of the administrative unit
 */
public record CertificateExpiring(CaseNumber number, String unit) {}
