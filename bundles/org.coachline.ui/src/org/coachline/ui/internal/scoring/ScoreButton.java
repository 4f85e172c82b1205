/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.scoring;

import java.util.Objects;
import java.util.Optional;

import org.coachline.catalog.Catalog;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.insight.scoring.ScoreText;
import org.coachline.insight.scoring.ScorecardPin;
import org.coachline.insight.scoring.Scorecards;
import org.coachline.insight.scoring.Scoring;
import org.coachline.library.Library;
import org.coachline.model.coaching.Evaluation;
import org.coachline.ui.Session;
import org.coachline.ui.internal.review.AfterEdits;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.FlatButton;
import org.coachline.ui.internal.support.Styles;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/**
 * What the open review's scorecard comes to so far, above the timeline; pressed it leads to the questions. The score follows edits shortly after
 * them; the scorecard is read once for an evaluation, in the background. UI thread.
 */
public final class ScoreButton {

    private final OpenReview open;
    private final Runnable refit;
    private final FlatButton button;
    private String words = "";
    private @Nullable Evaluation known;
    private @Nullable ScorecardEntry card;
    private @Nullable Job reading;

    /** @param refit is run when the button takes another room */
    public ScoreButton(Composite parent, OpenReview open, Runnable refit) {
        this.open = open;
        this.refit = refit;
        button = Styles.id(new FlatButton(parent, "list-checks", ScoringTexts.get("button.tip"), false), "scoreButton");
        button.onPress(() -> AnswerHandler.answer(PlatformUI.getWorkbench().getActiveWorkbenchWindow()));
        words = ScoringTexts.get("button.none");
        AfterEdits.follow(open, button, this::show);
    }

    /** Shows its words, or the icon alone. */
    public void spacious(boolean spacious) {
        button.text(spacious ? words : "");
    }

    private void show() {
        if (button.isDisposed()) {
            return;
        }
        Evaluation evaluation = open.isRead() ? open.review().document().getEvaluation() : null;
        if (!Objects.equals(evaluation, known)) {
            known = evaluation;
            card = null;
            read(evaluation);
        }
        ScorecardEntry of = card;
        Double share = evaluation == null || of == null ? null : Scoring.of(of, evaluation).share();
        String now = share == null ? ScoringTexts.get("button.none") : ScoringTexts.get("button.score", ScoreText.percent(share));
        button.tip(share == null ? ScoringTexts.get("button.tip") : now + '\n' + ScoringTexts.get("button.tip"));
        if (!now.equals(words)) {
            words = now;
            refit.run();
        }
    }

    private void read(@Nullable Evaluation evaluation) {
        Job before = reading;
        if (before != null) {
            before.cancel();
        }
        Library library = Session.get().library();
        Optional<ScorecardPin> pin = evaluation == null ? Optional.empty() : ScorecardPin.of(evaluation);
        if (pin.isEmpty() || library == null) {
            return;
        }
        Catalog catalog = Session.get().catalog();
        reading = Work.quietly(ScoringTexts.get("view.reading"), () -> Scorecards.find(library, catalog, pin.get()), (Optional<ScorecardEntry> found) -> {
            if (evaluation == known) {
                card = found.orElse(null);
                show();
            }
        }, failure -> UiErrors.log("the scorecard of a review cannot be read", failure));
    }
}
