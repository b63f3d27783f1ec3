package bildungslandschaft.directory;

/**
 * A town hall (Verwaltungseinheit): the administration that decides for one municipality or for several.
 *
 * @param code the county's short name for it, e.g. {@code HER}
 * @param name official name
 */
public record AdministrativeUnit(String code, String name, Kind kind) {

    /** The forms in which municipalities are administered. */
    public enum Kind {
        TOWN("Stadt", LegalStatus.INDEPENDENT),
        MUNICIPALITY("Gemeinde", LegalStatus.INDEPENDENT),
        AMT("Amt", LegalStatus.AMT_MEMBER),
        ASSOCIATION("Verbandsgemeinde", LegalStatus.ASSOCIATION_MEMBER);

        private final String label;
        private final LegalStatus memberStatus;

        Kind(String label, LegalStatus memberStatus) {
            this.label = label;
            this.memberStatus = memberStatus;
        }

        /** What people call it. */
        public String label() {
            return label;
        }

        /** The legal status of the municipalities that belong to such a unit. */
        public LegalStatus memberStatus() {
            return memberStatus;
        }
    }
}
