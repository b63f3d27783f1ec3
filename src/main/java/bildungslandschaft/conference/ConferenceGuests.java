package bildungslandschaft.conference;

import bildungslandschaft.workflow.CaseNumber;

/** What whoever plans a conference's day has to know of its guests, without a name. */
public interface ConferenceGuests {

    /** How many have a place so far. */
    Attendance attendance(CaseNumber conference);

    /**
     * Waits until nobody acts on the files of those who may get another table, and keeps others waiting. Whoever needs the
     * conference too takes it afterwards.
     */
    void lock(CaseNumber conference);

    /** The same for everybody who is registered and hears of what becomes of the conference. */
    void lockAll(CaseNumber conference);
}
