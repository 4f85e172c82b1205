/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coachline.library.Library;
import org.coachline.library.Stored;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingPackage;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * Brings into an open review what the loop with its agent has added to the stored one: deliveries, replies, disputes, rulings and what they set.
 * Only what nobody edits in an open review comes in like that, and a verdict or answer that is as it was stored; it is no step of undo, because
 * it has happened. Everything else waits for the next save, which merges and asks as it does with any other's work.
 */
public final class NewerReview {

    private static final CoachingPackage MODEL = CoachingPackage.eINSTANCE;
    /** What the loop alone changes. */
    private static final List<EStructuralFeature> LOOP = List.of(MODEL.getReview_Status(), MODEL.getReview_DeliveredAt(), MODEL.getReview_AcknowledgedAt(),
            MODEL.getReview_History(), MODEL.getReview_Deliveries(), MODEL.getReview_Replies(), MODEL.getReview_Disputes());
    /** What a ruling may change of an answer. */
    private static final List<EStructuralFeature> ANSWER = List.of(MODEL.getAnswer_OptionId(), MODEL.getAnswer_NotApplicable());

    private NewerReview() {
    }

    /**
     * Looks whether the stored review is newer than the open one, and brings in what can come in. UI thread; reads in the background.
     *
     * @param library that has it
     * @param open    the open review
     * @param other   is run where something else has changed, or the same here: who saves is asked then
     */
    public static void look(Library library, OpenReview open, Runnable other) {
        OpenDocument<Review> document = open.review();
        Review base = document.base();
        String id = document.document().getId();
        String call = document.document().getCallId();
        long version = document.version();
        Work.quietly(DeliveryTexts.get("newer.job"), () -> {
            boolean newer = version > 0 && library.reviews(call).stream().anyMatch(row -> row.id().equals(id) && row.version() > version);
            Stored<Review> stored = newer ? library.load(Review.class, id) : null;
            return new Found(stored, stored != null && plain(base).equals(plain(stored.document())));
        }, found -> {
            Stored<Review> stored = found.stored;
            if (stored == null || document.base() != base) {
                return;
            }
            if (!found.loopAlone || !takeIn(document, base, stored)) {
                other.run();
            }
        }, UiErrors::mention);
    }

    private record Found(@Nullable Stored<Review> stored, boolean loopAlone) {
    }

    /** A review without what the loop changes, to be compared. Linear in its size. */
    private static String plain(Review review) {
        Review copy = Documents.copy(review);
        LOOP.forEach(copy::eUnset);
        copy.getMoments().forEach(each -> each.eUnset(MODEL.getMoment_Verdict()));
        if (copy.getEvaluation() != null) {
            copy.getEvaluation().getAnswers().forEach(each -> ANSWER.forEach(each::eUnset));
        }
        return new String(Documents.write(copy), StandardCharsets.UTF_8);
    }

    /** One value that the loop has changed and nobody here has. */
    private record Change(EObject part, EStructuralFeature feature, @Nullable Object value) {
    }

    private static boolean takeIn(OpenDocument<Review> document, Review base, Stored<Review> stored) {
        Review mine = document.document();
        Review theirs = stored.document();
        List<Change> changes = new ArrayList<>();
        Map<String, Moment> moments = new HashMap<>();
        mine.getMoments().forEach(each -> moments.put(each.getId(), each));
        for (int i = 0; i < base.getMoments().size(); i++) {
            Moment own = moments.get(base.getMoments().get(i).getId());
            if (!values(base.getMoments().get(i), own, theirs.getMoments().get(i), List.of(MODEL.getMoment_Verdict()), changes)) {
                return false;
            }
        }
        if (base.getEvaluation() != null) {
            for (int i = 0; i < base.getEvaluation().getAnswers().size(); i++) {
                Answer was = base.getEvaluation().getAnswers().get(i);
                Answer own = mine.getEvaluation() == null ? null : mine.getEvaluation().getAnswers().stream().filter(each -> sameQuestion(each, was)).findFirst().orElse(null);
                if (!values(was, own, theirs.getEvaluation().getAnswers().get(i), ANSWER, changes)) {
                    return false;
                }
            }
        }
        for (EStructuralFeature feature : LOOP) {
            mine.eSet(feature, theirs.eGet(feature) instanceof Collection<?> many ? EcoreUtil.copyAll(many) : theirs.eGet(feature));
        }
        changes.forEach(each -> each.part.eSet(each.feature, each.value));
        document.rebase(theirs, stored.version());
        return true;
    }

    private static boolean sameQuestion(Answer one, Answer other) {
        return Objects.equals(one.getSectionId(), other.getSectionId()) && Objects.equals(one.getQuestionId(), other.getQuestionId());
    }

    /** Whether what changed there can be changed here: nobody has changed or deleted it. */
    private static boolean values(EObject was, @Nullable EObject own, EObject there, List<EStructuralFeature> features, List<Change> changes) {
        for (EStructuralFeature feature : features) {
            Object value = there.eGet(feature);
            if (Objects.equals(value, was.eGet(feature)) || own != null && Objects.equals(value, own.eGet(feature))) {
                continue;
            }
            if (own == null || !Objects.equals(own.eGet(feature), was.eGet(feature))) {
                return false;
            }
            changes.add(new Change(own, feature, value));
        }
        return true;
    }
}
