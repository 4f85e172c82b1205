/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.delivery;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachline.catalog.Catalog;
import org.coachline.insight.InsightSettings;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.debrief.DebriefLine;
import org.coachline.insight.debrief.DebriefReader;
import org.coachline.insight.debrief.LinedDebrief;
import org.coachline.insight.internal.Messages;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.Saving;
import org.coachline.model.Documents;
import org.coachline.model.ReviewStates;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.DeliveredLine;
import org.coachline.model.coaching.DeliveredOption;
import org.coachline.model.coaching.Delivery;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.ReviewStatus;
import org.jspecify.annotations.Nullable;

/**
 * Delivers debriefs: reads what goes out, has it written and records that it went out. Blocking, some milliseconds beside the writing: not for the
 * UI thread.
 */
public final class Deliveries {

    private static final int SECRET_BYTES = 32;

    private Deliveries() {
    }

    /** What writes a delivered file. */
    @FunctionalInterface
    public interface Writing {
        /**
         * Writes all of it.
         *
         * @param file a new file
         * @throws Exception when that fails
         */
        void to(Path file) throws Exception;
    }

    /**
     * Reads what would go out; nothing is recorded.
     *
     * @param library    read only
     * @param catalog    the packs that are here
     * @param reviewId   id of the review
     * @param agentId    for whom; null for the agent of the call's first leg
     * @param selfReview whether the agent is asked for their own verdicts first
     * @param who        name of who delivers it
     * @param local      the zone in which times are shown, and the team's where it has set none
     * @param now        when it goes out
     * @return what would go out
     * @throws LibraryException when it cannot be read, or the agent does not speak in the call
     */
    public static Prepared prepare(Library library, Catalog catalog, String reviewId, @Nullable String agentId, boolean selfReview, String who, ZoneId local,
            Instant now) throws LibraryException {
        InsightSettings settings = TeamSettings.of(library, local);
        LinedDebrief lined = new DebriefReader(library, catalog).readWithLines(reviewId, agentId, local, now);
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        Outgoing out = new Outgoing(reviewId, lined.debrief(), lined.lines(), Documents.newId(), Base64.getEncoder().encodeToString(secret), selfReview,
                settings.disputes().until(now, settings.calendar()), settings.disputes().lines(), now, who);
        return new Prepared(out, lined.review(), lined.agentId());
    }

    /**
     * The same, going out now: whoever looks at it for an hour before they send it has delivered it an hour later.
     *
     * @param library  for the rules about disputes; read only
     * @param prepared what {@link #prepare} read
     * @param local    the zone of the team where it has set none
     * @param now      when it goes out
     * @return of the same review as it was read
     * @throws LibraryException when the library cannot be read
     */
    public static Prepared goingOut(Library library, Prepared prepared, ZoneId local, Instant now) throws LibraryException {
        InsightSettings settings = TeamSettings.of(library, local);
        Outgoing out = prepared.out();
        return new Prepared(new Outgoing(out.reviewId(), out.debrief(), out.lines(), out.deliveryId(), out.secret(), out.selfReview(),
                settings.disputes().until(now, settings.calendar()), settings.disputes().lines(), now, out.who()), prepared.review(), prepared.agentId());
    }

    /**
     * A file of a delivery.
     *
     * @param target  where it goes; replaced if it is there
     * @param writing writes it
     */
    public record Output(Path target, Writing writing) {
    }

    /**
     * Has a delivery written, records it, and puts the file in its place: what is recorded was written, and a file whose replies nobody would know
     * does not stay.
     *
     * @param library  to record it in
     * @param prepared what {@link #prepare} read
     * @param target   where the file goes; replaced if it is there
     * @param writing  writes it
     * @throws ConflictException when somebody saved the review since it was read: nothing is recorded, and nothing is written
     * @throws LibraryException  when it cannot be recorded, or cannot be put in its place
     * @throws Exception         of the writing
     */
    public static void deliver(Library library, Prepared prepared, Path target, Writing writing) throws Exception {
        deliver(library, prepared, List.of(new Output(target, writing)));
    }

    /**
     * The same with several files: all of them or none.
     *
     * @param library  to record it in
     * @param prepared what {@link #prepare} read
     * @param outputs  the page, and what else is written beside it
     * @throws ConflictException when somebody saved the review since it was read: nothing is recorded, and nothing is written
     * @throws LibraryException  when it cannot be recorded, or cannot be put in its place
     * @throws Exception         of the writing
     */
    public static void deliver(Library library, Prepared prepared, List<Output> outputs) throws Exception {
        Map<Path, Path> drafts = new LinkedHashMap<>();
        for (Output each : outputs) {
            Path file = each.target().toAbsolutePath();
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new LibraryException(LibraryException.Reason.IO, Messages.format(Messages.Delivery_noFile, file), null);
            }
            // In the same folder, because only there is a rename one step; the leading dot keeps it out of most listings.
            drafts.put(file, file.resolveSibling(".coachline-" + prepared.out().deliveryId() + ending(file)));
        }
        try {
            for (Output each : outputs) {
                each.writing().to(drafts.get(each.target().toAbsolutePath()));
            }
            record(library, prepared, drafts.keySet().stream().map(each -> String.valueOf(each.getFileName())).collect(Collectors.joining(", ")));
        } catch (Exception e) {
            for (Path draft : drafts.values()) {
                Files.deleteIfExists(draft);
            }
            throw e;
        }
        for (Map.Entry<Path, Path> each : drafts.entrySet()) {
            try {
                place(each.getValue(), each.getKey());
            } catch (IOException e) {
                throw new LibraryException(LibraryException.Reason.IO, Messages.format(Messages.Delivery_elsewhere, each.getKey(), each.getValue()), e);
            }
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? ".html" : name.substring(dot);
    }

    private static void place(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void record(Library library, Prepared prepared, String fileName) throws LibraryException {
        Outgoing out = prepared.out();
        Review review = prepared.review().document();
        String before = review.getStatus().getLiteral();
        review.getDeliveries().add(delivery(review, out, prepared.agentId()));
        if (review.getDeliveredAt() == null) {
            // The first one: how soon feedback reached the agent is not about what was mended later.
            review.setDeliveredAt(out.at());
        }
        ReviewStates.enter(review, ReviewStatus.DELIVERED, out.at(), out.who(), out.deliveryId(), null);
        if (!ReviewStates.openDisputes(review).isEmpty()) {
            // Delivering once more answers no dispute.
            ReviewStates.enter(review, ReviewStatus.DISPUTED, out.at(), out.who(), out.deliveryId(), null);
        }
        AuditNote note = AuditNote.of(AuditKind.DELIVERY, "Review", review.getId(), out.who())
                .labelled(Messages.format(Messages.Audit_delivery, out.debrief().agent(), out.debrief().call().title()))
                .changing(before, Messages.format(Messages.Audit_delivered, review.getStatus().getLiteral(), out.deliveryId(), out.lines().size(), fileName));
        library.saveAll(List.of(new Saving(review, prepared.review().version())), List.of(note));
    }

    private static Delivery delivery(Review review, Outgoing out, String agentId) {
        Delivery delivery = CoachingFactory.eINSTANCE.createDelivery();
        delivery.setId(out.deliveryId());
        delivery.setAt(out.at());
        delivery.setWho(out.who());
        delivery.setAgentId(agentId);
        delivery.setAgent(out.debrief().agent());
        delivery.setSecret(out.secret());
        delivery.setContentHash(ReviewStates.contentHash(review));
        delivery.setSelfReview(out.selfReview());
        delivery.setDisputesUntil(out.disputesUntil().orElse(null));
        delivery.setMostDisputes(out.mostDisputes());
        Evaluation evaluation = review.getEvaluation();
        delivery.setScorecardVersion(evaluation == null ? null : evaluation.getScorecardVersion());
        delivery.setScore(out.debrief().score() == null ? null : out.debrief().score().share());
        out.lines().forEach(each -> delivery.getLines().add(line(each)));
        return delivery;
    }

    private static DeliveredLine line(DebriefLine from) {
        DeliveredLine line = CoachingFactory.eINSTANCE.createDeliveredLine();
        line.setLine(from.id());
        line.setLabel(from.label());
        line.setMomentId(from.momentId());
        line.setSectionId(from.sectionId());
        line.setQuestionId(from.questionId());
        line.setVerdict(from.said().verdict());
        line.setOptionId(from.optionId());
        line.setNotApplicable(from.said().notApplicable());
        line.setAnswer(from.isMoment() ? null : from.said().answer());
        line.setMayNotApply(from.mayNotApply());
        for (DebriefLine.Option each : from.options()) {
            DeliveredOption option = CoachingFactory.eINSTANCE.createDeliveredOption();
            option.setOptionId(each.id());
            option.setName(each.name());
            line.getOptions().add(option);
        }
        return line;
    }
}
