package bildungslandschaft.workflow;

import bildungslandschaft.directory.Person;

/** A kind of case that belongs to one person at the office, for instance to an advisor, and can go over to another. */
public interface CaseHandover {

    /** The kind, i.e. the first part of the case number, e.g. {@code BB}. */
    String kind();

    /**
     * The case file changes hands; the open tasks follow by themselves.
     *
     * @throws RefusedException if the case belongs to nobody now, or is over
     */
    void handOver(CaseNumber number, Person to);
}
