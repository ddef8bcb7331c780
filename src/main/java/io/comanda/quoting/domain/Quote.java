package io.comanda.quoting.domain;

import io.comanda.customer.CustomerView;
import io.comanda.quoting.LostReason;
import io.comanda.quoting.Offer;
import io.comanda.quoting.QuoteCustomerFixed;
import io.comanda.quoting.QuoteOutdated;
import io.comanda.quoting.QuoteOver;
import io.comanda.quoting.QuoteState;
import io.comanda.quoting.QuoteStateWrong;
import io.comanda.quoting.QuoteView;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/**
 * An offer begins as a draft, which can be changed as often as one likes. Sent, it stands as the customer has it; another
 * offer is another version, and only the newest can be answered.
 *
 * <p>It ends as an order, lost with a reason, taken back, or by its validity. What ended without an order can begin anew
 * as a further version.
 */
@Entity
@Table(name = "quoting_quote")
public class Quote {

    private static final Set<QuoteState> REVISABLE =
            EnumSet.of(QuoteState.SENT, QuoteState.DECLINED, QuoteState.EXPIRED, QuoteState.WITHDRAWN);
    private static final Set<QuoteState> OURS = EnumSet.of(QuoteState.DRAFT, QuoteState.IN_APPROVAL, QuoteState.SENT);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quoting_quote")
    @SequenceGenerator(name = "quoting_quote", sequenceName = "quoting_quote_seq", allocationSize = 50)
    private Long id;

    @jakarta.persistence.Version
    @Column(name = "lock_version")
    private int lockVersion;

    @NaturalId
    private String number;

    @Enumerated(EnumType.STRING)
    private QuoteState state = QuoteState.DRAFT;

    private String customerNumber;
    private String customerName;
    private String language;
    private @Nullable String agentCode;
    private String channel;
    private String owner;
    private Instant createdAt;
    private int versionNo;
    private String currency;
    private BigDecimal gross;
    private LocalDate validUntil;
    private @Nullable Instant sentAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant endedAt;
    private @Nullable String answeredBy;

    @Enumerated(EnumType.STRING)
    private @Nullable LostReason lostReason;

    private @Nullable String remark;
    private @Nullable String orderNumber;
    private @Nullable String copiedFrom;

    @OneToMany(mappedBy = "quote", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("versionNo")
    private List<Version> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Quote() {}

    /** @param copiedFrom number of the quote it was made after */
    @SuppressWarnings("NullAway.Init")
    public Quote(
            String number,
            CustomerView customer,
            String channel,
            String owner,
            Written written,
            @Nullable String copiedFrom,
            Instant now) {
        this.number = number;
        this.customerNumber = customer.number();
        this.customerName = customer.name();
        this.language = customer.language();
        this.agentCode = customer.agentCode();
        this.channel = channel;
        this.owner = owner;
        this.copiedFrom = copiedFrom;
        this.createdAt = now;
        versions.add(new Version(this, 1, written, owner, now));
        follow();
    }

    public String number() {
        return number;
    }

    public QuoteState state() {
        return state;
    }

    public String channel() {
        return channel;
    }

    public String owner() {
        return owner;
    }

    public @Nullable String orderNumber() {
        return orderNumber;
    }

    public Offer offer() {
        return latest().offer();
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    /** The day it went to the customer. */
    public LocalDate sentOn(ZoneId zone) {
        return LocalDate.ofInstant(Objects.requireNonNull(sentAt), zone);
    }

    /** Refuses another customer: an offer to somebody else is another quote. */
    public void requireFor(String customer) {
        if (!customer.equals(customerNumber)) {
            throw new QuoteCustomerFixed(number, customerNumber);
        }
    }

    /** Whether this version waits for the customer's answer. */
    public boolean isOut(int version) {
        return state == QuoteState.SENT && versionNo == version;
    }

    /** Whether this version is on its way to the customer. */
    public boolean isSubmitted(int version) {
        return state == QuoteState.IN_APPROVAL && versionNo == version;
    }

    public void rewrite(Written written) {
        require(QuoteState.DRAFT);
        latest().rewrite(written);
        follow();
    }

    /** Makes it ready to go to the customer. */
    public int submit(LocalDate today) {
        require(QuoteState.DRAFT);
        requireValid(today);
        state = QuoteState.IN_APPROVAL;
        return versionNo;
    }

    /** Gives it back to who wrote it. */
    public void giveBack(@Nullable String why) {
        require(QuoteState.IN_APPROVAL);
        state = QuoteState.DRAFT;
        remark = why;
    }

    public void sent(long document, Instant now) {
        require(QuoteState.IN_APPROVAL);
        state = QuoteState.SENT;
        sentAt = now;
        remark = null;
        latest().sent(document, now);
    }

    public void reminded(Instant now) {
        require(QuoteState.SENT);
        remindedAt = now;
    }

    /**
     * Begins a further version after the newest one.
     *
     * @return whether the customer had one that holds no longer
     */
    public boolean revise(LocalDate until, String who, Instant now) {
        if (!REVISABLE.contains(state)) {
            throw new QuoteStateWrong(number, state);
        }
        var wasOut = state == QuoteState.SENT;
        versions.add(new Version(this, versionNo + 1, latest().again(until), who, now));
        state = QuoteState.DRAFT;
        sentAt = null;
        remindedAt = null;
        endedAt = null;
        answeredBy = null;
        lostReason = null;
        remark = null;
        follow();
        return wasOut;
    }

    /** Refuses an answer that comes too late or to another version. */
    public void requireAnswerable(int version, LocalDate today) {
        if (version != versionNo) {
            throw new QuoteOutdated(number, version);
        }
        if (state == QuoteState.EXPIRED) {
            throw new QuoteOver(number, validUntil);
        }
        require(QuoteState.SENT);
        requireValid(today);
    }

    public void accept(String order, String who, Instant now) {
        require(QuoteState.SENT);
        orderNumber = order;
        end(QuoteState.ACCEPTED, who, null, now);
    }

    public void lose(LostReason reason, @Nullable String why, String who, Instant now) {
        require(QuoteState.SENT);
        lostReason = reason;
        end(QuoteState.DECLINED, who, why, now);
    }

    public void withdraw(@Nullable String why, String who, Instant now) {
        if (!OURS.contains(state)) {
            throw new QuoteStateWrong(number, state);
        }
        end(QuoteState.WITHDRAWN, who, why, now);
    }

    public void expire(Instant now) {
        require(QuoteState.SENT);
        state = QuoteState.EXPIRED;
        endedAt = now;
    }

    public QuoteView view() {
        return new QuoteView(
                number,
                state,
                customerNumber,
                customerName,
                language,
                agentCode,
                channel,
                owner,
                createdAt,
                sentAt,
                remindedAt,
                endedAt,
                answeredBy,
                lostReason,
                remark,
                orderNumber,
                copiedFrom,
                versions.stream().map(Version::view).toList());
    }

    /** What lists show of the newest version. */
    private void follow() {
        var newest = latest();
        versionNo = newest.versionNo();
        currency = newest.offer().currency();
        gross = newest.offer().totals().gross().amount();
        validUntil = newest.validUntil();
    }

    private Version latest() {
        return versions.get(versions.size() - 1);
    }

    private void end(QuoteState how, String who, @Nullable String why, Instant now) {
        state = how;
        answeredBy = who;
        remark = why;
        endedAt = now;
    }

    private void require(QuoteState expected) {
        if (state != expected) {
            throw new QuoteStateWrong(number, state);
        }
    }

    private void requireValid(LocalDate today) {
        if (today.isAfter(validUntil)) {
            throw new QuoteOver(number, validUntil);
        }
    }
}
