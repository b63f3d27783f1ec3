package bildungslandschaft.conference.demo;

import bildungslandschaft.conference.GuestGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who registered for a conference.
 *
 * @param tables the theme tables, those first that most people want to
 * @param seed tells its registrations from those of other conferences
 */
record DemoCrowd(Map<GuestGroup, Integer> registered, List<String> tables, String seed) {

    /** Business is missing, as in truth. */
    static final DemoCrowd THIS_YEAR = new DemoCrowd(
            Map.of(
                    GuestGroup.KITAS, 24,
                    GuestGroup.SCHOOLS, 17,
                    GuestGroup.ADMINISTRATION, 15,
                    GuestGroup.BUSINESS, 6,
                    GuestGroup.PROVIDERS, 11,
                    GuestGroup.POLITICS, 5,
                    GuestGroup.PARENTS, 2,
                    GuestGroup.OTHERS, 4),
            DayScript.tableTitles(),
            "demo guest");

    /** A small circle, of whom nobody is known by name any more. */
    static final DemoCrowd LAST_YEAR = new DemoCrowd(
            Map.of(
                    GuestGroup.KITAS, 9,
                    GuestGroup.SCHOOLS, 7,
                    GuestGroup.ADMINISTRATION, 4,
                    GuestGroup.BUSINESS, 3,
                    GuestGroup.PROVIDERS, 4,
                    GuestGroup.POLITICS, 2,
                    GuestGroup.PARENTS, 1),
            LastYearScript.TABLES,
            "demo guest of last year");

    /** The groups mixed, as people register. */
    List<GuestGroup> mixed() {
        var mixed = new ArrayList<GuestGroup>();
        int most =
                registered.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int round = 0; round < most; round++) {
            for (var group : GuestGroup.values()) {
                if (round < registered.getOrDefault(group, 0)) {
                    mixed.add(group);
                }
            }
        }
        return mixed;
    }
}
