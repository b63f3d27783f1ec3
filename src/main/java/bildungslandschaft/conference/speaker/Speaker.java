package bildungslandschaft.conference.speaker;

import bildungslandschaft.workflow.CaseNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The file on whoever is needed for one part of a conference's day, from the search to the day itself. */
@Entity
@Table(name = "conference_speakers")
class Speaker extends AbstractAggregateRoot<Speaker> {

    @Id
    @Column(name = "case_number")
    private String number;

    private String conference;

    private UUID item;

    @Enumerated(EnumType.STRING)
    private SpeakerState state;

    @Embedded
    private @Nullable SpeakerContact contact;

    private @Nullable LocalDate askedOn;

    /** How many were asked; tells the mails to them apart. */
    private int asked;

    private int declines;

    /** Somebody had agreed before and has cancelled, so that it is urgent now. */
    private boolean lost;

    @ElementCollection
    @CollectionTable(name = "conference_speakers_declined", joinColumns = @JoinColumn(name = "speaker"))
    @OrderColumn(name = "place")
    private List<SpeakerDeclined> declined = new ArrayList<>();

    private @Nullable String remark;
    private @Nullable Integer fee;
    private @Nullable String terms;

    @Embedded
    private @Nullable SpeakerMaterial material;

    @Embedded
    private @Nullable PlanB planB;

    @Embedded
    private SentEntry entry = new SentEntry();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Speaker() {}

    Speaker(CaseNumber number, CaseNumber conference, UUID item) {
        this.number = number.value();
        this.conference = conference.value();
        this.item = item;
        this.state = SpeakerState.WANTED;
        registerEvent(new SpeakerWanted(number));
    }

    void ask(SpeakerContact whom, LocalDate today) {
        require(state == SpeakerState.WANTED);
        contact = whom;
        askedOn = today;
        asked++;
        fee = null;
        terms = null;
        remark = null;
        state = SpeakerState.ASKED;
    }

    void answer(SpeakerReply reply, LocalDate today) {
        require(state == SpeakerState.ASKED);
        if (reply.answer() == SpeakerReply.Answer.ACCEPTED) {
            state = SpeakerState.ACCEPTED;
        } else {
            declines++;
            loseContact(false, today);
        }
        // Whoever looks for somebody else reads why this one does not come.
        remark = reply.remark();
    }

    /** The person cannot be reached; counts like a refusal, but nobody says that they have declined. */
    void giveUp(@Nullable String why, LocalDate today) {
        contact = null;
        answer(new SpeakerReply(SpeakerReply.Answer.DECLINED, why), today);
    }

    /** The answer came by itself, so that nobody has to go on asking. */
    void stopAsking() {
        registerEvent(new SpeakerAnswered(number()));
    }

    /** Whether as many have declined as are asked without a second thought. */
    boolean exhaust(int most) {
        if (state == SpeakerState.WANTED && declines >= most) {
            state = SpeakerState.EXHAUSTED;
        }
        return state == SpeakerState.EXHAUSTED;
    }

    void askOthers() {
        require(state == SpeakerState.EXHAUSTED);
        declines = 0;
        state = SpeakerState.WANTED;
    }

    void settleWithout() {
        require(state == SpeakerState.EXHAUSTED);
        forgetContact();
        close(SpeakerState.RELEASED);
    }

    void arrangeFee(int euros, @Nullable String how, boolean aboveLimit) {
        require(state == SpeakerState.ACCEPTED);
        fee = euros;
        terms = how;
        state = aboveLimit ? SpeakerState.AWAITING_FEE : SpeakerState.ACCEPTED;
    }

    void decideFee() {
        require(state == SpeakerState.AWAITING_FEE);
        state = SpeakerState.ACCEPTED;
    }

    void askForDocuments() {
        require(state == SpeakerState.ACCEPTED);
        state = SpeakerState.DOCUMENTS_DUE;
    }

    /** @param given null if it has to do without */
    void receive(@Nullable SpeakerMaterial given) {
        require(state == SpeakerState.DOCUMENTS_DUE);
        material = given;
        state = SpeakerState.READY;
    }

    /** The person has sent it, so that nobody has to collect it. */
    void stopCollecting() {
        registerEvent(new DocumentsReceived(number()));
    }

    void cancel(boolean needsFallback, LocalDate today) {
        require(state.engaged());
        lost = true;
        if (needsFallback) {
            state = SpeakerState.IN_DOUBT;
        } else {
            loseContact(true, today);
        }
        registerEvent(new SpeakerCancelled(number(), needsFallback));
    }

    /** @param substitute who comes instead; null if the same person takes part online, or nobody */
    void decide(Fallback decided, @Nullable SpeakerContact substitute, @Nullable String note, LocalDate today) {
        require(state == SpeakerState.IN_DOUBT);
        planB = new PlanB(decided, note);
        if (substitute != null) {
            loseContact(true, today);
            contact = substitute;
            asked++;
            askedOn = today;
        }
        if (decided.someoneComes()) {
            state = SpeakerState.ACCEPTED;
        } else {
            forgetContact();
            close(SpeakerState.RELEASED);
        }
    }

    void appear() {
        require(state == SpeakerState.READY);
        close(SpeakerState.APPEARED);
    }

    void release() {
        require(!state.closed());
        if (state == SpeakerState.IN_DOUBT) {
            // Whoever has cancelled need not be told.
            forgetContact();
        }
        close(SpeakerState.RELEASED);
        registerEvent(new SpeakerNotNeeded(number()));
    }

    /** The person does not come; nothing more has to be known. */
    void forgetContact() {
        contact = null;
        remark = null;
        material = null;
    }

    /** Its time has come: how it ended and what it cost may stay, the person may not. */
    void forget() {
        forgetContact();
        terms = null;
        declined.clear();
    }

    private void loseContact(boolean cancelled, LocalDate today) {
        if (contact != null) {
            declined.add(new SpeakerDeclined(contact.name(), cancelled, today));
        }
        forgetContact();
        entry = new SentEntry();
        state = SpeakerState.WANTED;
    }

    private void close(SpeakerState end) {
        declined.clear();
        state = end;
    }

    private void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("%s is %s".formatted(number, state));
        }
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    CaseNumber conference() {
        return new CaseNumber(conference);
    }

    UUID item() {
        return item;
    }

    SpeakerState state() {
        return state;
    }

    boolean lost() {
        return lost;
    }

    LocalDate askedOn() {
        return askedOn == null ? LocalDate.MIN : askedOn;
    }

    int asked() {
        return asked;
    }

    int declines() {
        return declines;
    }

    @Nullable
    PlanB planB() {
        return planB;
    }

    SentEntry entry() {
        return entry;
    }

    SpeakerView view() {
        return new SpeakerView(
                number(),
                conference(),
                item,
                state,
                contact,
                askedOn,
                declined.stream().map(SpeakerDeclined::name).toList(),
                remark,
                fee,
                terms,
                material);
    }
}
