/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.calibration;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.Score;
import org.coachline.insight.scoring.ScorecardPin;
import org.coachline.insight.scoring.Scorecards;
import org.coachline.insight.scoring.Scoring;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.CalibrationRow;
import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.PersonRow;
import org.coachline.library.ReviewRow;
import org.coachline.library.Saving;
import org.coachline.library.Stored;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Calibration;
import org.coachline.model.coaching.CalibrationPart;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Review;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * What is done with calibrations; each act is one transaction and one entry of the audit trail. When the last review is in, the calibration opens
 * by itself. Blocking, some milliseconds; not for the UI thread. Not thread-safe.
 */
public final class CalibrationActs {

    private static final int TRIES = 5;

    private final Library library;
    private final Catalog catalog;

    /**
     * @param library changed by the acts
     * @param catalog the packs that are here: what scorecards ask
     */
    public CalibrationActs(Library library, Catalog catalog) {
        this.library = library;
        this.catalog = catalog;
    }

    /**
     * Begins one: from now on nobody reads what others say of the call.
     *
     * @param callId      of the call
     * @param card        the scorecard that everybody answers
     * @param organiserId of the reviewer who begins it
     * @param reviewerIds who takes part, two at least
     * @param note        what it is about; may be empty
     * @param now         when
     * @param who         for the audit trail
     * @return the id of the document
     * @throws CalibrationException when fewer than two take part, or the call is being calibrated already
     * @throws LibraryException     when it cannot be saved
     */
    public String begin(String callId, ScorecardEntry card, String organiserId, Collection<String> reviewerIds, String note, Instant now, String who)
            throws CalibrationException, LibraryException {
        LinkedHashSet<String> reviewers = new LinkedHashSet<>(reviewerIds);
        if (reviewers.size() < 2) {
            throw new CalibrationException(CalibrationTexts.get("few"));
        }
        refuseSecond(callId);
        Calibration calibration = CoachingFactory.eINSTANCE.createCalibration();
        calibration.setId(Documents.newId());
        calibration.setCallId(callId);
        ScorecardPin pin = Scorecards.keep(library, card);
        calibration.setScorecard(pin.ref());
        calibration.setScorecardVersion(pin.version());
        calibration.setScorecardContent(pin.content());
        calibration.setOrganiserId(organiserId);
        calibration.setCreatedAt(now);
        calibration.setNote(note.isBlank() ? null : note);
        for (String each : reviewers) {
            CalibrationPart part = CoachingFactory.eINSTANCE.createCalibrationPart();
            part.setReviewerId(each);
            calibration.getParts().add(part);
        }
        try {
            save(calibration, 0, who, null, "blind");
        } catch (LibraryException e) {
            if (e.reason() == LibraryException.Reason.EXISTS) {
                // Somebody else began one since it was looked.
                refuseSecond(callId);
            }
            throw e;
        }
        return calibration.getId();
    }

    private void refuseSecond(String callId) throws CalibrationException, LibraryException {
        Optional<CalibrationRow> begun = library.scoring().calibrations().of(callId).stream().filter(CalibrationRow::blind).findFirst();
        if (begun.isPresent()) {
            String organiser = name(begun.get().organiserId());
            throw new CalibrationException(CalibrationTexts.get("twice", organiser, begun.get().parts().stream().map(CalibrationRow.Part::reviewer).collect(Collectors.joining(", "))));
        }
    }

    private String name(String reviewerId) throws LibraryException {
        return library.reviewers().stream().filter(each -> each.id().equals(reviewerId)).map(PersonRow::name).findFirst().orElse(reviewerId);
    }

    /**
     * Hands a reviewer's review in. It does not change any more in what it says until the calibration opens; what is compared then is a copy that the
     * library makes when it opens.
     *
     * @param calibrationId of the document
     * @param reviewerId    whose review
     * @param now           when
     * @param who           for the audit trail
     * @return whether all are in, and everything is open
     * @throws CalibrationException when there is no complete evaluation with the calibration's scorecard
     * @throws LibraryException     when it cannot be read or saved
     */
    public boolean handIn(String calibrationId, String reviewerId, Instant now, String who) throws CalibrationException, LibraryException {
        for (int tried = 1;; tried++) {
            try {
                return handInOnce(calibrationId, reviewerId, now, who);
            } catch (ConflictException e) {
                // Somebody else handed in at the same time.
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private boolean handInOnce(String calibrationId, String reviewerId, Instant now, String who) throws CalibrationException, LibraryException {
        Stored<Calibration> stored = library.load(Calibration.class, calibrationId);
        Calibration calibration = stored.document();
        CalibrationPart part = part(calibration, reviewerId);
        if (part.getSubmittedAt() != null) {
            throw new CalibrationException(CalibrationTexts.get("inAlready"));
        }
        List<ReviewRow> rows = library.reviews(calibration.getCallId()).stream().filter(row -> row.reviewerId().equals(reviewerId)).toList();
        if (rows.isEmpty()) {
            throw new CalibrationException(CalibrationTexts.get("noReview"));
        }
        Review review = library.load(Review.class, rows.get(rows.size() - 1).id()).document();
        check(calibration, review.getEvaluation());
        part.setReviewId(review.getId());
        part.setSubmittedAt(now);
        boolean open = openIfAllIn(calibration, now);
        save(calibration, stored.version(), who, "blind", open ? "open" : "blind, " + reviewerId + " is in");
        return open;
    }

    private void check(Calibration calibration, @Nullable Evaluation evaluation) throws CalibrationException, LibraryException {
        Optional<ScorecardPin> asked = ScorecardPin.of(calibration);
        Optional<ScorecardPin> answered = evaluation == null ? Optional.empty() : ScorecardPin.of(evaluation);
        if (evaluation == null || asked.isEmpty() || answered.isEmpty() || !asked.get().same(answered.get())) {
            throw new CalibrationException(CalibrationTexts.get("otherCard", String.valueOf(calibration.getScorecard()), calibration.getScorecardVersion()));
        }
        ScorecardEntry card = Scorecards.of(library, catalog, evaluation).orElse(null);
        Score score = card == null ? null : Scoring.of(card, evaluation);
        if (score == null || !score.complete()) {
            throw new CalibrationException(CalibrationTexts.get("incomplete", score == null ? 0 : score.missing().size()));
        }
    }

    private static CalibrationPart part(Calibration calibration, String reviewerId) throws CalibrationException {
        return calibration.getParts().stream().filter(each -> reviewerId.equals(each.getReviewerId())).findFirst()
                .orElseThrow(() -> new CalibrationException(CalibrationTexts.get("notTaking")));
    }

    private static boolean openIfAllIn(Calibration calibration, Instant now) {
        boolean all = calibration.getParts().stream().allMatch(each -> each.getSubmittedAt() != null);
        if (all) {
            calibration.setOpenedAt(now);
        }
        return all;
    }

    /**
     * Who does something to a calibration that others wait for.
     *
     * @param reviewerId of the reviewer
     * @param name       for the audit trail
     * @param reason     why; whoever began the calibration may leave it empty
     */
    public record By(String reviewerId, String name, String reason) {
    }

    /**
     * Takes somebody out who is not in; where only they were missing, it opens. Whoever began it may do that; anybody else says why. Either is in the
     * audit trail of the call, where {@link Intervention} finds it.
     *
     * @param calibrationId of the document
     * @param reviewerId    who is taken out
     * @param by            does it
     * @param now           when
     * @return whether it is open now
     * @throws CalibrationException when they are in, or the last, or somebody else than who began it gives no reason
     * @throws LibraryException     when it cannot be read or saved
     */
    public boolean takeOut(String calibrationId, String reviewerId, By by, Instant now) throws CalibrationException, LibraryException {
        Stored<Calibration> stored = library.load(Calibration.class, calibrationId);
        Calibration calibration = stored.document();
        CalibrationPart part = part(calibration, reviewerId);
        if (part.getSubmittedAt() != null) {
            throw new CalibrationException(CalibrationTexts.get("inAlready"));
        }
        if (calibration.getParts().size() < 2) {
            throw new CalibrationException(CalibrationTexts.get("lastOne"));
        }
        askReason(calibration, by);
        calibration.getParts().remove(part);
        boolean open = openIfAllIn(calibration, now);
        String name = name(reviewerId);
        library.saveAll(List.of(new Saving(calibration, stored.version())), List.of(
                AuditNote.of(AuditKind.CALIBRATION, "Calibration", calibration.getId(), by.name()).changing("blind", (open ? "open" : "blind") + ", without " + reviewerId),
                note(calibration, by, CalibrationTexts.get(open ? "did.takenOutOpen" : "did.takenOut", name))));
        return open;
    }

    /**
     * Ends a calibration without opening it as one; everybody may read the reviews of the call again. Whoever began it may do that; anybody else says
     * why. Either is in the audit trail of the call, where {@link Intervention} finds it.
     *
     * @param calibrationId of the document
     * @param by            does it
     * @throws CalibrationException when it is open already, or somebody else than who began it gives no reason
     * @throws LibraryException     when it cannot be read or deleted
     */
    public void giveUp(String calibrationId, By by) throws CalibrationException, LibraryException {
        Stored<Calibration> stored = library.load(Calibration.class, calibrationId);
        Calibration calibration = stored.document();
        if (calibration.getOpenedAt() != null) {
            throw new CalibrationException(CalibrationTexts.get("openAlready"));
        }
        askReason(calibration, by);
        long in = calibration.getParts().stream().filter(each -> each.getSubmittedAt() != null).count();
        library.delete(Calibration.class, calibrationId, stored.version(), by.name(),
                note(calibration, by, CalibrationTexts.get("did.givenUp", in, calibration.getParts().size())));
    }

    private static void askReason(Calibration calibration, By by) throws CalibrationException {
        if (by.reason().isBlank() && !by.reviewerId().equals(calibration.getOrganiserId())) {
            throw new CalibrationException(CalibrationTexts.get("noReason"));
        }
    }

    private static AuditNote note(Calibration calibration, By by, String what) {
        return AuditNote.of(AuditKind.CALIBRATION, "Call", calibration.getCallId(), by.name()).changing(by.reason().isBlank() ? null : by.reason().strip(), what);
    }

    /**
     * Writes down what was agreed on in talking about it, beside what each said. May be done again.
     *
     * @param calibrationId of the document
     * @param result        answers of the calibration's scorecard; copied, without evidence
     * @param reviewerId    who writes it down
     * @param now           when
     * @param who           for the audit trail
     * @throws CalibrationException while it is blind
     * @throws LibraryException     when it cannot be read or saved
     */
    public void discuss(String calibrationId, Evaluation result, String reviewerId, Instant now, String who) throws CalibrationException, LibraryException {
        Stored<Calibration> stored = library.load(Calibration.class, calibrationId);
        Calibration calibration = stored.document();
        if (calibration.getOpenedAt() == null) {
            long in = calibration.getParts().stream().filter(each -> each.getSubmittedAt() != null).count();
            throw new CalibrationException(CalibrationTexts.get("blind", in, calibration.getParts().size()));
        }
        Evaluation copy = EcoreUtil.copy(result);
        copy.getAnswers().forEach(answer -> answer.getMoments().clear());
        String before = calibration.getDiscussed() == null ? "open" : "discussed";
        calibration.setDiscussed(copy);
        calibration.setDiscussedAt(now);
        calibration.setDiscussedBy(reviewerId);
        save(calibration, stored.version(), who, before, "discussed");
    }

    private void save(Calibration calibration, long version, String who, @Nullable String before, String after) throws LibraryException {
        library.saveAll(List.of(new Saving(calibration, version)),
                List.of(AuditNote.of(AuditKind.CALIBRATION, "Calibration", calibration.getId(), who).changing(before, after)));
    }
}
