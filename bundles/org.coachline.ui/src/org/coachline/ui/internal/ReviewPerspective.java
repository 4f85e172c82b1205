/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal;

import org.coachline.ui.internal.calls.CallsView;
import org.coachline.ui.internal.delivery.DeliveryView;
import org.coachline.ui.internal.going.FindMomentsView;
import org.coachline.ui.internal.guests.ProposalsView;
import org.coachline.ui.internal.moments.CallDetailsView;
import org.coachline.ui.internal.moments.MeasuresView;
import org.coachline.ui.internal.moments.MomentsView;
import org.coachline.ui.internal.moments.NotesView;
import org.coachline.ui.internal.moments.TranscriptView;
import org.coachline.ui.internal.plans.PlansView;
import org.coachline.ui.internal.record.AuditView;
import org.coachline.ui.internal.techniques.CallerTypesView;
import org.coachline.ui.internal.techniques.TechniquesView;
import org.coachline.ui.internal.scoring.CalibrationView;
import org.coachline.ui.internal.scoring.EvaluationView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where a supervisor works: calls to the left, the call in the middle, what is marked of it below, techniques to the right. */
public final class ReviewPerspective implements IPerspectiveFactory {

    /** The stack of the list of calls, to which other lists are added. */
    public static final String LISTS = "org.coachline.ui.lists";
    /** The stack below the editor. */
    public static final String DETAILS = "org.coachline.ui.details";
    /** The stack of techniques. */
    public static final String TECHNIQUES = "org.coachline.ui.techniques";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout lists = layout.createFolder(LISTS, IPageLayout.LEFT, 0.28f, layout.getEditorArea());
        lists.addView(CallsView.ID);
        lists.addView(PlansView.ID);
        IFolderLayout techniques = layout.createFolder(TECHNIQUES, IPageLayout.RIGHT, 0.75f, layout.getEditorArea());
        techniques.addView(TechniquesView.ID);
        techniques.addView(CallerTypesView.ID);
        IFolderLayout details = layout.createFolder(DETAILS, IPageLayout.BOTTOM, 0.62f, layout.getEditorArea());
        details.addView(MomentsView.ID);
        details.addView(NotesView.ID);
        details.addView(EvaluationView.ID);
        details.addView(TranscriptView.ID);
        details.addView(CallDetailsView.ID);
        details.addView(MeasuresView.ID);
        details.addView(DeliveryView.ID);
        details.addPlaceholder(FindMomentsView.ID);
        details.addPlaceholder(AuditView.ID);
        details.addPlaceholder(ProposalsView.ID);
        details.addPlaceholder(CalibrationView.ID);
        // The parts of the work place stay where they are: only calls and plans that were opened can be closed.
        for (String view : new String[] {CallsView.ID, PlansView.ID, TechniquesView.ID, CallerTypesView.ID, MomentsView.ID, NotesView.ID, EvaluationView.ID,
            TranscriptView.ID, CallDetailsView.ID, MeasuresView.ID, DeliveryView.ID}) {
            layout.getViewLayout(view).setCloseable(false);
        }
    }
}
