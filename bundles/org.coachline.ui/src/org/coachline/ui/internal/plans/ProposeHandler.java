/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.coachline.catalog.Catalog;
import org.coachline.insight.NothingToProposeException;
import org.coachline.insight.PlanProposer;
import org.coachline.insight.PlanScope;
import org.coachline.insight.ProposalSettings;
import org.coachline.library.Library;
import org.coachline.library.PersonRow;
import org.coachline.model.coaching.Verdict;
import org.coachline.ui.Session;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.UiErrors;
import org.coachline.ui.internal.support.Work;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** The command that proposes a coaching plan: asks for whom, proposes in the background, opens the proposal unsaved. */
public final class ProposeHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        propose(HandlerUtil.getActiveWorkbenchWindow(event));
        return null;
    }

    /** Proposes a plan in a window; says so where there is nothing to propose from. UI thread. */
    static void propose(@Nullable IWorkbenchWindow window) {
        Library library = Session.get().library();
        if (window == null || window.getActivePage() == null || library == null) {
            return;
        }
        IEditorPart editor = window.getActivePage().getActiveEditor();
        OpenReview review = editor == null ? null : editor.getAdapter(OpenReview.class);
        // A proposal reads what the library holds: what is only on the screen would be missing from it.
        if (review != null && editor.isDirty() && !window.getActivePage().saveEditor(editor, true)) {
            return;
        }
        String agent = review == null ? null : agentOf(review);
        // From a review in which nothing went wrong there is nothing to propose: it is not offered.
        boolean reason = review != null && review.review().document().getMoments().stream()
                .anyMatch(each -> each.getVerdict() == Verdict.MISSED || each.getVerdict() == Verdict.BACKFIRED);
        String reviewId = review == null || !reason ? null : review.review().document().getId();
        Work.quietly(PlanMessages.proposeTitle, library::agents, agents -> ask(window, library, agents, agent, reviewId), UiErrors::mention);
    }

    private static void ask(IWorkbenchWindow window, Library library, List<PersonRow> agents, @Nullable String agent,
            @Nullable String reviewId) {
        if (agents.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), PlanMessages.proposeTitle, PlanMessages.proposeNoAgents);
            return;
        }
        ProposeDialog dialog = new ProposeDialog(window.getShell(), agents, agent, agent != null && reviewId != null);
        ProposeDialog.Choice choice = dialog.open() == Window.OK ? dialog.choice() : null;
        if (choice == null) {
            return;
        }
        PlanScope scope = choice.thisReviewOnly() && reviewId != null ? new PlanScope.Reviews(Set.of(reviewId))
                : choice.since() == null ? new PlanScope.Everything()
                        : new PlanScope.Period(choice.since(), null, ZoneId.systemDefault());
        Catalog catalog = Session.get().catalog();
        Work.visibly(PlanMessages.proposeJob, monitor -> PlanProposer.propose(library, catalog, choice.agent().id(), scope,
                library.reviewerNamed(Preferences.reviewer()), Clock.systemDefaultZone(), ProposalSettings.usual()), plan -> PlanOpener.openProposed(window.getActivePage(), plan),
                failure -> tell(window, choice.agent(), failure));
    }

    private static void tell(IWorkbenchWindow window, PersonRow agent, Exception failure) {
        if (failure instanceof NothingToProposeException) {
            MessageDialog.openInformation(window.getShell(), PlanMessages.proposeNothing,
                    NLS.bind(PlanMessages.proposeNothingText, agent.name()));
        } else {
            UiErrors.show(PlanMessages.proposeTitle, failure);
        }
    }

    private static @Nullable String agentOf(OpenReview review) {
        return review.call().document().getLegs().stream().map(leg -> leg.getAgentId()).filter(id -> id != null).findFirst().orElse(null);
    }
}
