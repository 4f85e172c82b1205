/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.editing;

import java.util.Objects;

import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.internal.keys.ReviewKeys;
import org.coachline.ui.internal.moments.MomentsView;
import org.coachline.ui.internal.review.Marking;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** What the menus of the timeline and of the list of moments offer for the selected moments, each with its key. UI thread. */
public final class EditMenu {

    private final Menu menu;
    private final OpenReview review;
    private final TimelineControl timeline;
    private final IWorkbenchPage page;

    /** Adds to a menu, which is filled anew each time it is shown. */
    public EditMenu(Menu menu, OpenReview review, TimelineControl timeline, IWorkbenchPage page) {
        this.menu = menu;
        this.review = review;
        this.timeline = timeline;
        this.page = page;
    }

    /**
     * Adds what can be done to the selected moments.
     *
     * @param at the time that was pointed at, in microseconds of the call, where a moment is split
     */
    public void fill(long at) {
        Moment lead = review.selected();
        boolean editable = lead != null && !review.isReadOnly();
        if (lead != null) {
            separate();
            verdicts(lead);
            separate();
            item(EditingTexts.get("menu.split", review.precise(at)), "split", editable && MomentEditing.splitAt(review, at) != null,
                    () -> MomentEditing.split(review, at));
            deed("menu.merge", "merge");
            deed("menu.duplicate", "duplicate");
            deed("menu.technique", "technique");
            separate();
            deed("menu.cut", "cut", "org.eclipse.ui.edit.cut");
            deed("menu.copy", "copy", "org.eclipse.ui.edit.copy");
        } else {
            separate();
        }
        deed("menu.paste", "paste", "org.eclipse.ui.edit.paste");
        deed("menu.pasteInPlace", "pasteInPlace");
        separate();
        deed("menu.selectAll", "selectAll", "org.eclipse.ui.edit.selectAll");
        deed("menu.selectLane", "selectLane");
        if (lead != null) {
            separate();
            command(EditingTexts.get("menu.details"), "org.coachline.ui.review.openNote", true, () -> ReviewKeys.openDetails(page));
            command(EditingTexts.get("menu.delete", review.selection().size()), "org.coachline.ui.review.deleteMoment", editable,
                    () -> MomentsView.delete(review));
        }
    }

    private void verdicts(Moment lead) {
        boolean judged = review.selection().stream().anyMatch(each -> each.getTechnique() != null);
        String[] commands = {"usedWell", "partly", "missed", "backfired"};
        for (Verdict verdict : Verdicts.BY_KEY) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(withKey(Verdicts.name(verdict), "org.coachline.ui.review." + commands[Verdicts.BY_KEY.indexOf(verdict)]));
            item.setEnabled(judged && !review.isReadOnly());
            item.setSelection(lead.getTechnique() != null && lead.getVerdict() == verdict);
            item.addListener(SWT.Selection, event -> {
                // The radio item that is switched off tells too.
                if (item.getSelection()) {
                    Marking.verdict(review, verdict);
                }
            });
        }
    }

    private void separate() {
        new MenuItem(menu, SWT.SEPARATOR);
    }

    private void deed(String text, String name) {
        deed(text, name, EditingHandler.PREFIX + name);
    }

    private void deed(String text, String name, String command) {
        Deed deed = Objects.requireNonNull(Deed.ALL.get(name));
        Deed.Place place = new Deed.Place(review, timeline, timeline.getShell(), 0);
        command(EditingTexts.get(text), command, deed.works().test(place), () -> deed.run().accept(place));
    }

    private void item(String text, String name, boolean enabled, Runnable action) {
        command(text, EditingHandler.PREFIX + name, enabled, action);
    }

    private void command(String text, String command, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(withKey(text, command));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private static String withKey(String text, String command) {
        String key = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(command);
        return key == null || key.isEmpty() ? text : text + '\t' + key;
    }
}
