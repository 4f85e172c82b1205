/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.reply;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.reply.ReplyRefusedException.Reason;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Saving;
import org.coachline.library.Stored;
import org.coachline.model.CardText;
import org.coachline.model.Documents;
import org.coachline.model.ReviewStates;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.DeliveredLine;
import org.coachline.model.coaching.DeliveredOption;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.Reply;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.coachline.model.coaching.SelfMark;
import org.coachline.model.coaching.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Takes replies into the reviews that they answer: whole or not at all, each once. Whoever has the review open meanwhile is told of a newer version,
 * as when somebody else had saved it. Blocking, some milliseconds: not for the UI thread.
 */
public final class Replies {

    /** Nobody answers one debrief more often than this. */
    private static final int MOST_REPLIES = 50;
    /** Others may save in between; a reply is right whatever they did. */
    private static final int TRIES = 20;

    private final Library library;
    private final String takenBy;

    /**
     * @param library to change
     * @param takenBy name of who takes replies, or of the source that does
     */
    public Replies(Library library, String takenBy) {
        this.library = library;
        this.takenBy = takenBy;
    }

    /**
     * Takes a reply.
     *
     * @param file from outside
     * @param now  when it comes in
     * @return what became of it
     * @throws ReplyRefusedException when it is none, does not answer what was delivered, or is here already; nothing of it is kept
     * @throws LibraryException      when the review cannot be read or stored
     */
    public TakenReply take(Path file, Instant now) throws ReplyRefusedException, LibraryException {
        return take(ReplyFile.read(file), now);
    }

    /**
     * Takes a reply that was read.
     *
     * @param file from outside
     * @param now  when it comes in
     * @return what became of it
     * @throws ReplyRefusedException as {@link #take(Path, Instant)}
     * @throws LibraryException      as {@link #take(Path, Instant)}
     */
    public TakenReply take(ReplyFile file, Instant now) throws ReplyRefusedException, LibraryException {
        for (int tried = 1;; tried++) {
            Stored<Review> stored = review(file);
            List<AuditNote> notes = new ArrayList<>();
            TakenReply taken = put(file, stored.document(), now, notes);
            try {
                library.saveAll(List.of(new Saving(stored.document(), stored.version())), notes);
                return taken;
            } catch (ConflictException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Stored<Review> review(ReplyFile file) throws ReplyRefusedException, LibraryException {
        try {
            return library.load(Review.class, file.reply().reviewId());
        } catch (LibraryException e) {
            if (e.reason() == LibraryException.Reason.NOT_FOUND) {
                throw new ReplyRefusedException(Reason.UNKNOWN_REVIEW, Messages.get("reply.unknownReview", file.name()));
            }
            throw e;
        }
    }

    private TakenReply put(ReplyFile file, Review review, Instant now, List<AuditNote> notes) throws ReplyRefusedException {
        AgentReply says = file.reply();
        Delivery delivery = ReviewStates.delivery(review, says.deliveryId())
                .orElseThrow(() -> new ReplyRefusedException(Reason.OTHER_REVIEW, Messages.get("reply.otherReview", file.name())));
        if (delivery.getSecret() == null || !file.isSignedWith(delivery.getSecret())) {
            throw new ReplyRefusedException(Reason.FORGED, Messages.get("reply.forged", file.name()));
        }
        check(file, review, delivery);
        boolean late = delivery.getDisputesUntil() != null && !written(says, delivery, now).isBefore(delivery.getDisputesUntil());
        Reply reply = reply(says, delivery, now);
        review.getReplies().add(reply);
        String before = review.getStatus().getLiteral();
        for (AgentReply.Disputed each : says.disputes()) {
            Dispute dispute = dispute(each, delivery, reply, late);
            review.getDisputes().add(dispute);
            DeliveredLine line = line(delivery, dispute.getLine()).orElseThrow();
            notes.add(note(AuditKind.DISPUTE, review, delivery).labelled(text(line.getLabel())).changing(
                    value(line.getVerdict(), line.isNotApplicable(), line.getAnswer()),
                    value(dispute.getVerdict(), dispute.isNotApplicable(), dispute.getAnswer())));
        }
        boolean outdated = ReviewStates.lastDelivery(review).filter(last -> last == delivery).isEmpty();
        enter(review, says, delivery, now, outdated, late);
        notes.add(0, note(AuditKind.REPLY, review, delivery).labelled(Messages.get("reply.audit", file.name(), takenBy)).changing(before,
                review.getStatus().getLiteral()));
        return new TakenReply(text(review.getCallId()), review.getId(), text(delivery.getAgent()), says.acknowledged(), says.disputes().size(),
                late ? says.disputes().size() : 0, outdated, review.getStatus());
    }

    /** In the agent's name, as the file claims; the label says who took it in. */
    private static AuditNote note(AuditKind kind, Review review, Delivery delivery) {
        return AuditNote.of(kind, "Review", review.getId(), text(delivery.getAgent()));
    }

    private static String value(Verdict verdict, boolean notApplicable, @Nullable String answer) {
        return verdict != Verdict.NONE ? verdict.getLiteral() : notApplicable ? Messages.get("reply.notApplicable") : text(answer);
    }

    private static void check(ReplyFile file, Review review, Delivery delivery) throws ReplyRefusedException {
        AgentReply says = file.reply();
        if (review.getReplies().stream().anyMatch(each -> each.getId().equals(says.id()))) {
            throw new ReplyRefusedException(Reason.REPLAYED, Messages.get("reply.replayed", file.name()));
        }
        if (!says.acknowledged() && says.disputes().isEmpty() && says.comment().isEmpty() && says.selfMarks().isEmpty()) {
            throw new ReplyRefusedException(Reason.EMPTY, Messages.get("reply.empty", file.name()));
        }
        if (review.getReplies().stream().filter(each -> delivery.getId().equals(each.getDeliveryId())).count() >= MOST_REPLIES) {
            throw new ReplyRefusedException(Reason.TOO_MANY_REPLIES, Messages.get("reply.tooManyReplies", file.name(), MOST_REPLIES));
        }
        Set<String> disputed = new HashSet<>();
        review.getDisputes().stream().filter(each -> delivery.getId().equals(each.getDeliveryId())).forEach(each -> disputed.add(each.getLine()));
        for (AgentReply.Disputed each : says.disputes()) {
            known(file, delivery, each.seen(), true);
            if (!disputed.add(each.seen().line())) {
                throw new ReplyRefusedException(Reason.REPLAYED, Messages.get("reply.disputedAlready", file.name(), label(delivery, each.seen().line())));
            }
        }
        if (disputed.size() > delivery.getMostDisputes() && !says.disputes().isEmpty()) {
            throw new ReplyRefusedException(Reason.TOO_MANY_DISPUTES, Messages.get("reply.tooManyDisputes", file.name(), delivery.getMostDisputes()));
        }
        for (AgentReply.Seen each : says.selfMarks()) {
            known(file, delivery, each, false);
        }
    }

    /** Whoever holds the file can sign whatever they write: what was not delivered cannot be answered. */
    private static void known(ReplyFile file, Delivery delivery, AgentReply.Seen seen, boolean proposes) throws ReplyRefusedException {
        Optional<DeliveredLine> line = line(delivery, seen.line());
        boolean fits = line.isPresent() && (line.get().getMomentId() != null
                ? seen.optionId() == null && !seen.notApplicable() && (seen.verdict() != Verdict.NONE || !proposes)
                : seen.verdict() == Verdict.NONE && (seen.notApplicable() ? line.get().isMayNotApply()
                        : option(line.get(), seen.optionId()).isPresent() || !proposes && seen.optionId() == null));
        if (!fits) {
            throw new ReplyRefusedException(Reason.UNKNOWN_LINE, Messages.get("reply.unknownLine", file.name(), seen.line()));
        }
    }

    private static Optional<DeliveredLine> line(Delivery delivery, String line) {
        return delivery.getLines().stream().filter(each -> line.equals(each.getLine())).findFirst();
    }

    private static String label(Delivery delivery, String line) {
        return line(delivery, line).map(DeliveredLine::getLabel).orElse(line);
    }

    private static Optional<DeliveredOption> option(DeliveredLine line, @Nullable String optionId) {
        return line.getOptions().stream().filter(each -> each.getOptionId().equals(optionId)).findFirst();
    }

    /** By the agent's clock, so that nobody is late because somebody else was slow to open a file; unless that clock cannot be right. */
    private static Instant written(AgentReply says, Delivery delivery, Instant now) {
        boolean possible = !says.writtenAt().isAfter(now) && !(delivery.getAt() != null && says.writtenAt().isBefore(delivery.getAt()));
        return possible ? says.writtenAt() : now;
    }

    private Reply reply(AgentReply says, Delivery delivery, Instant now) {
        Reply reply = CoachingFactory.eINSTANCE.createReply();
        reply.setId(says.id());
        reply.setDeliveryId(delivery.getId());
        reply.setWrittenAt(says.writtenAt());
        reply.setReceivedAt(now);
        reply.setReceivedBy(takenBy);
        reply.setAcknowledged(says.acknowledged());
        reply.setComment(says.comment().isEmpty() ? null : CardText.masked(says.comment()));
        for (AgentReply.Seen each : says.selfMarks()) {
            SelfMark mark = CoachingFactory.eINSTANCE.createSelfMark();
            mark.setLine(each.line());
            mark.setVerdict(each.verdict());
            mark.setOptionId(each.optionId());
            mark.setNotApplicable(each.notApplicable());
            mark.setAnswer(answer(delivery, each));
            reply.getSelfMarks().add(mark);
        }
        return reply;
    }

    private static Dispute dispute(AgentReply.Disputed says, Delivery delivery, Reply reply, boolean late) {
        Dispute dispute = CoachingFactory.eINSTANCE.createDispute();
        dispute.setId(Documents.newId());
        dispute.setDeliveryId(delivery.getId());
        dispute.setReplyId(reply.getId());
        dispute.setLine(says.seen().line());
        dispute.setReason(CardText.masked(says.reason()));
        dispute.setVerdict(says.seen().verdict());
        dispute.setOptionId(says.seen().optionId());
        dispute.setNotApplicable(says.seen().notApplicable());
        dispute.setAnswer(answer(delivery, says.seen()));
        dispute.setLate(late);
        return dispute;
    }

    private static @Nullable String answer(Delivery delivery, AgentReply.Seen seen) {
        return line(delivery, seen.line()).flatMap(line -> option(line, seen.optionId())).map(DeliveredOption::getName).orElse(null);
    }

    private static void enter(Review review, AgentReply says, Delivery delivery, Instant now, boolean outdated, boolean late) {
        String agent = text(delivery.getAgent());
        boolean disputed = !says.disputes().isEmpty() && !late;
        if (says.acknowledged() && !outdated) {
            if (review.getAcknowledgedAt() == null) {
                review.setAcknowledgedAt(now);
            }
            // Who reads what was resolved, or is still disputed, takes nothing of that back.
            if (review.getStatus() == ReviewStatus.DELIVERED || review.getStatus() == ReviewStatus.DRAFT) {
                ReviewStates.enter(review, ReviewStatus.ACKNOWLEDGED, now, agent, says.id(), null);
            }
        }
        if (disputed) {
            ReviewStates.enter(review, ReviewStatus.DISPUTED, now, agent, says.id(), null);
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
