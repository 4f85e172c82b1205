/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.coachline.catalog.Catalog;
import org.coachline.insight.TeamSettings;
import org.coachline.insight.delivery.Rulings;
import org.coachline.library.Library;
import org.coachline.model.coaching.DeliveredLine;
import org.coachline.model.coaching.DeliveredOption;
import org.coachline.model.coaching.Dispute;
import org.coachline.model.coaching.DisputeDecision;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.Session;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.scoring.Reader;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Verdicts;
import org.coachline.ui.internal.support.Work;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;

/** Below the disputes: why one was disputed, and how it is decided. UI thread. */
final class RulingPanel {

    /** A third answer. */
    private record Third(Verdict verdict, @Nullable String optionId, boolean notApplicable, String name) {
    }

    private static final int LINES = 2;
    /** Where keeping stands among the decisions; accepting comes after it, and then whatever else it can become. */
    private static final int KEEP = 0;
    private static final int ACCEPT = 1;

    private final Consumer<String> decided;
    private final Composite panel;
    private final Text why;
    private final Label refused;
    private final Combo decision;
    private final Text reason;
    private final Button decide;
    private final List<Third> thirds = new ArrayList<>();
    private @Nullable OpenReview open;
    private @Nullable Dispute shown;
    /** Why whoever works here may not decide; empty where they may, or while that is not known yet. */
    private String refusal = "";
    /** Why it can only be kept for now; empty where it can become anything. */
    private String onlyKept = "";

    /** @param decided is given the id of a dispute that was decided here; the open review hears of it on its own way, sooner or later */
    RulingPanel(Composite parent, Consumer<String> decided) {
        this.decided = decided;
        panel = Styles.panel(parent, 2, true);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
        why = Styles.id(Styles.named(new Text(panel, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), DeliveryTexts.get("ruling.whyName")), "ruling.why");
        // As long as an agent likes: what does not fit is scrolled, so that the fields stay where they are.
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, why.getLineHeight() * LINES).applyTo(why);
        why.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        refused = Styles.id(Styles.text(panel, ""), "ruling.refused");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(60, SWT.DEFAULT).exclude(true).applyTo(refused);
        refused.setVisible(false);
        decision = Styles.id(Styles.named(new Combo(panel, SWT.READ_ONLY), DeliveryTexts.get("ruling.decision")), "ruling.decision");
        decision.addListener(SWT.Selection, event -> enable());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(decision);
        reason = Styles.id(Styles.named(new Text(panel, SWT.BORDER), DeliveryTexts.get("ruling.reason")), "ruling.reason");
        reason.setMessage(DeliveryTexts.get("ruling.reason"));
        reason.addListener(SWT.Modify, event -> enable());
        reason.addListener(SWT.DefaultSelection, event -> decide());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(reason);
        decide = Styles.id(Styles.named(new Button(panel, SWT.PUSH), DeliveryTexts.get("ruling.decide")), "ruling.decide");
        decide.setText(DeliveryTexts.get("ruling.decide"));
        GridDataFactory.swtDefaults().applyTo(decide);
        decide.addListener(SWT.Selection, event -> decide());
    }

    /** Shows a dispute, or nothing. What was typed about one that is still the same stays. */
    void show(@Nullable OpenReview review, @Nullable Dispute dispute) {
        boolean same = dispute != null && shown != null && dispute.getId().equals(shown.getId());
        open = review;
        shown = dispute;
        boolean waits = review != null && dispute != null && dispute.getRuling() == null;
        String text = dispute == null ? DeliveryTexts.get("ruling.none") : DeliveryTexts.get("ruling.why", dispute.getReason());
        if (dispute != null && dispute.getRuling() != null) {
            text += '\n' + DeliveryTexts.get("ruling.because", dispute.getRuling().getWho(), dispute.getRuling().getReason());
        }
        if (!why.getText().equals(text)) {
            why.setText(text);
        }
        if (!same) {
            reason.setText("");
            refusal = "";
            onlyKept = "";
            if (waits) {
                ask(review, dispute);
            }
            choices(review == null || dispute == null ? null : Rulings.line(review.review().document(), dispute).orElse(null));
        }
        // Where there is nothing to decide, nothing asks for it.
        for (Control each : List.of(decision, reason, decide)) {
            ((GridData) each.getLayoutData()).exclude = !waits;
            each.setVisible(waits);
        }
        allow(waits, review != null && review.isReadOnly());
    }

    private void allow(boolean waits, boolean readOnly) {
        boolean told = waits && !refusal.isEmpty();
        String sentence = told ? refusal : waits ? onlyKept : "";
        refused.setText(sentence.replace("&", "&&"));
        ((GridData) refused.getLayoutData()).exclude = sentence.isEmpty();
        refused.setVisible(!sentence.isEmpty());
        if (told && (decision.isFocusControl() || reason.isFocusControl())) {
            why.setFocus();
        }
        decision.setEnabled(waits && !readOnly && !told);
        reason.setEnabled(waits && !readOnly && !told);
        panel.layout(true, true);
        panel.getParent().layout(true);
        enable();
    }

    /** The settings of the library say who decides; whoever may not, or may only keep it, reads that before they have thought of a reason. */
    private void ask(OpenReview review, Dispute dispute) {
        Library library = Session.get().library();
        if (library == null) {
            return;
        }
        Review document = review.review().document();
        String reviewerId = document.getReviewerId();
        String callId = document.getCallId();
        String reviewId = document.getId();
        record Told(String refusal, String onlyKept) {
        }
        Work.quietly(DeliveryTexts.get("ruling.who"), () -> {
            String self = Reader.of(library).id().orElse("");
            return new Told(Rulings.refusal(TeamSettings.of(library, ZoneId.systemDefault()).disputes(), reviewerId, self).orElse(""),
                    Rulings.onlyKept(library, callId, reviewId).orElse(""));
        }, told -> {
            // What came in meanwhile may have brought the same dispute as another object.
            if (!panel.isDisposed() && open == review && shown != null && shown.getId().equals(dispute.getId()) && shown.getRuling() == null) {
                refusal = told.refusal;
                onlyKept = told.onlyKept;
                allow(true, review.isReadOnly());
            }
        }, UiErrors::mention);
    }

    /** Others may have opened, given up or begun a calibration. */
    void libraryChanged() {
        OpenReview review = open;
        Dispute dispute = shown;
        if (review != null && dispute != null && dispute.getRuling() == null) {
            ask(review, dispute);
        }
    }

    /** Puts the keyboard where the dispute is decided; where it cannot be, it stays. */
    void focus() {
        if (decision.isEnabled()) {
            decision.setFocus();
        }
    }

    private void choices(@Nullable DeliveredLine line) {
        decision.removeAll();
        thirds.clear();
        if (line == null) {
            return;
        }
        decision.add(DeliveryTexts.get("ruling.keep"));
        decision.add(DeliveryTexts.get("ruling.accept"));
        if (line.getMomentId() != null) {
            Verdicts.BY_KEY.forEach(each -> thirds.add(new Third(each, null, false, Verdicts.name(each))));
        } else {
            for (DeliveredOption each : line.getOptions()) {
                thirds.add(new Third(Verdict.NONE, each.getOptionId(), false, each.getName()));
            }
            if (line.isMayNotApply()) {
                thirds.add(new Third(Verdict.NONE, null, true, DeliveryTexts.get("notApplicable")));
            }
        }
        thirds.forEach(each -> decision.add(DeliveryTexts.get("ruling.other", each.name)));
    }

    private void enable() {
        int chosen = decision.getSelectionIndex();
        decide.setEnabled(decision.isEnabled() && (onlyKept.isEmpty() ? chosen >= KEEP : chosen == KEEP) && !reason.getText().isBlank());
    }

    private void decide() {
        OpenReview review = open;
        Dispute dispute = shown;
        Library library = Session.get().library();
        int chosen = decision.getSelectionIndex();
        if (review == null || dispute == null || library == null || chosen < 0 || !decide.isEnabled()) {
            return;
        }
        Third third = chosen <= ACCEPT ? new Third(Verdict.NONE, null, false, "") : thirds.get(chosen - ACCEPT - 1);
        Rulings.Decision wanted = new Rulings.Decision(chosen == KEEP ? DisputeDecision.KEPT : chosen == ACCEPT ? DisputeDecision.ACCEPTED : DisputeDecision.OTHER, third.verdict,
                third.optionId, third.notApplicable, reason.getText());
        Review document = review.review().document();
        String reviewId = document.getId();
        String disputeId = dispute.getId();
        String who = Preferences.reviewer();
        Catalog catalog = Session.get().catalog();
        decide.setEnabled(false);
        Work.quietly(DeliveryTexts.get("ruling.job"), () -> {
            Rulings.rule(library, catalog, reviewId, disputeId, wanted, library.reviewerNamed(who), who, ZoneId.systemDefault(), Instant.now());
            return reviewId;
        }, done -> {
            StatusLine.say(DeliveryTexts.get("ruling.done"));
            if (!panel.isDisposed()) {
                decided.accept(disputeId);
            }
        }, failure -> {
            if (!panel.isDisposed()) {
                enable();
            }
            UiErrors.show(DeliveryTexts.get("ruling.failed"), failure);
        });
    }
}
