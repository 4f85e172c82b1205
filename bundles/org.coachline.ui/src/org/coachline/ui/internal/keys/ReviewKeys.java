/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keys;

import org.coachline.ui.internal.editing.EditActions;
import org.coachline.ui.internal.editing.EditingReasons;
import org.coachline.ui.internal.keymap.KeyHint;
import org.coachline.ui.internal.moments.MomentsView;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewOpener;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.jspecify.annotations.Nullable;

/** Gives the editor and the views beside it the keys of reviewing, and undo and redo of the review that is open. UI thread. */
public final class ReviewKeys {

    /** The keys that work everywhere in a review, also while text is typed. */
    public static final String CONTEXT = "org.coachline.ui.context.review";
    /** The keys without a modifier, which work while no text is typed. */
    public static final String PLAIN_CONTEXT = "org.coachline.ui.context.review.plain";

    /** The keys that work while the timeline has the keyboard. */
    public static final String TIMELINE_CONTEXT = "org.coachline.ui.context.review.timeline";

    private static final String SOON = ReviewKeys.class.getName();

    private ReviewKeys() {
    }

    /** Makes a part one of those in which the keys work. */
    public static void install(IWorkbenchPartSite site, IActionBars bars) {
        site.getService(IContextService.class).activateContext(CONTEXT);
        PlainKeys.get().add(site);
        IWorkbenchPage page = site.getPage();
        IAction undo = new Step(page, true);
        IAction redo = new Step(page, false);
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        EditActions.install(bars, page);
        bars.updateActionBars();
        EditingReasons.listen();
    }

    /** Has undo and redo say what they would do now. */
    public static void updateUndo(IActionBars bars) {
        for (ActionFactory factory : new ActionFactory[] {ActionFactory.UNDO, ActionFactory.REDO}) {
            if (bars.getGlobalActionHandler(factory.getId()) instanceof Step step) {
                step.update();
            }
        }
    }

    /**
     * As {@link #updateUndo}, but once for several edits, as soon as what they are part of is done with: what it changes is a line of a
     * menu, for which GTK takes as long as for the picture of the edit. The next key finds it done.
     *
     * @param part where the action bars belong to; once it is gone, nothing is done
     */
    public static void updateUndoSoon(IActionBars bars, Control part) {
        if (part.getData(SOON) == null) {
            part.setData(SOON, bars);
            part.getDisplay().asyncExec(() -> {
                if (!part.isDisposed()) {
                    part.setData(SOON, null);
                    updateUndo(bars);
                }
            });
        }
    }

    /** Shows the details of the selected moment and puts the cursor into its comment. */
    public static void openDetails(IWorkbenchPage page) {
        try {
            if (page.showView(MomentsView.ID) instanceof MomentsView view) {
                view.editComment();
            }
        } catch (PartInitException e) {
            UiErrors.mention(e);
        }
    }

    private static final class Step extends Action {

        private final IWorkbenchPage page;
        private final boolean back;

        Step(IWorkbenchPage page, boolean back) {
            this.page = page;
            this.back = back;
            ActionFactory factory = back ? ActionFactory.UNDO : ActionFactory.REDO;
            setId(factory.getId());
            setActionDefinitionId(factory.getCommandId());
            update();
        }

        @Override
        public void run() {
            OpenReview review = ReviewOpener.active(page);
            if (review != null) {
                review.flush();
                Command step = back ? review.undoCommand() : review.redoCommand();
                if (step == null) {
                    return;
                }
                if (back) {
                    review.undo();
                } else {
                    review.redo();
                }
                StatusLine.say(Texts.get(back ? "undo.done" : "redo.done", step.getLabel(),
                        KeyHint.of(back ? IWorkbenchCommandConstants.EDIT_REDO : IWorkbenchCommandConstants.EDIT_UNDO)));
            }
        }

        void update() {
            OpenReview review = ReviewOpener.active(page);
            @Nullable Command command = review == null ? null : back ? review.undoCommand() : review.redoCommand();
            setEnabled(command != null);
            String name = Texts.get(back ? "undo" : "redo");
            setText(command == null ? name : name + ' ' + command.getLabel());
        }
    }
}
