/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.plans;

import org.coachline.model.coaching.CoachingPlan;
import org.coachline.ui.internal.support.OpenEditors;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens plans in editors, and closes the editors of a plan. UI thread. */
public final class PlanOpener {

    private PlanOpener() {
    }

    /** Opens a plan of the library, or shows the editor that has it open. */
    public static void open(IWorkbenchPage page, String planId, String title) {
        open(page, PlanInput.stored(planId, title));
    }

    /** Opens a plan that was just proposed; the library gets it with the first save. */
    public static void openProposed(IWorkbenchPage page, CoachingPlan plan) {
        open(page, PlanInput.proposed(plan));
    }

    /**
     * Opens a plan with edits that a process wrote down and could not save. An editor that shows it as the library has it is
     * closed first, as it cannot have edits of its own: the window has only just come back.
     */
    public static void openRestored(IWorkbenchPage page, CoachingPlan plan, long baseVersion) {
        close(page, plan.getId(), true);
        open(page, PlanInput.restored(plan, baseVersion));
    }

    private static void open(IWorkbenchPage page, PlanInput input) {
        try {
            if (OpenEditors.show(page, OpenEditors.with(input::equals)) == null) {
                page.openEditor(input, PlanEditor.ID);
            }
        } catch (PartInitException e) {
            UiErrors.show(NLS.bind(PlanMessages.openJob, input.title()), e);
        }
    }

    /** Closes the editors of a plan, in all windows. */
    static void close(IWorkbenchPage first, String planId, boolean save) {
        for (IEditorReference editor : OpenEditors.of(first,
                OpenEditors.with(open -> open instanceof PlanInput input && input.planId().equals(planId)))) {
            editor.getPage().closeEditors(new IEditorReference[] {editor}, save);
        }
    }
}
