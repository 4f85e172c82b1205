/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.TimelineListener;
import org.coachline.ui.internal.edit.RecordingCommands;
import org.coachline.ui.internal.keys.ReviewKeys;
import org.coachline.ui.internal.moments.MomentsView;
import org.coachline.ui.internal.seeing.LaneMenu;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;
import org.coachline.ui.internal.techniques.TechniquePicker;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPartSite;

/** The menu of a place on the timeline: hear it, mark it, and judge or remove the moment that is there. UI thread. */
final class TimelineMenu implements TimelineListener {

    private final Menu menu;
    private final TimelineControl timeline;
    private final OpenReview review;
    private final IWorkbenchPartSite site;

    TimelineMenu(TimelineControl timeline, OpenReview review, IWorkbenchPartSite site) {
        this.timeline = timeline;
        this.review = review;
        this.site = site;
        menu = new Menu(timeline);
        timeline.setMenu(menu);
        timeline.addTimelineListener(this);
    }

    @Override
    public void menuRequested(MenuPlace place) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        item(SWT.PUSH, Texts.get("menu.playHere", review.place(place.micros())), review.playback().isLoaded(), () -> {
            review.playback().seek(place.micros());
            if (!review.playback().isPlaying()) {
                review.playback().toggle();
            }
        });
        TimeRange selection = review.viewport().selection();
        boolean within = selection != null && selection.start() <= place.micros() && place.micros() <= selection.end();
        TimeRange range = within ? selection : new TimeRange(place.micros(), place.micros());
        String mark = within ? Texts.get("menu.markRange", review.place(range.start()), review.place(range.end()))
                : Texts.get("menu.markHere", review.place(range.start()));
        item(SWT.PUSH, mark, !review.isReadOnly(), () -> new TechniquePicker(timeline.getShell(),
                technique -> Marking.markAt(review, technique, range)).open());
        Command swap = RecordingCommands.swapRoles(review.call().domain(), review.call().document());
        item(SWT.PUSH, Texts.get("menu.swapRoles"), swap.canExecute() && !review.isReadOnly(), () -> review.editCall(swap));
        new LaneMenu(timeline, place.lane()).fill(menu);
        if (place.moment() != null) {
            review.moment(place.moment()).ifPresent(this::moment);
        }
    }

    private void moment(Moment moment) {
        new MenuItem(menu, SWT.SEPARATOR);
        for (Verdict verdict : Verdicts.BY_KEY) {
            boolean judged = moment.getTechnique() != null;
            item(SWT.RADIO, Verdicts.name(verdict), judged && !review.isReadOnly(), () -> {
                review.select(moment.getId());
                if (moment.getVerdict() != verdict) {
                    Marking.verdict(review, verdict);
                }
            }).setSelection(judged && moment.getVerdict() == verdict);
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(SWT.PUSH, Texts.get("menu.details"), true, () -> {
            review.select(moment.getId());
            ReviewKeys.openDetails(site.getPage());
        });
        item(SWT.PUSH, Texts.get("menu.delete"), !review.isReadOnly(), () -> {
            review.select(moment.getId());
            MomentsView.delete(review, null);
        });
    }

    private MenuItem item(int style, String text, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(text);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> {
            // The radio item that is switched off tells too.
            if (style != SWT.RADIO || item.getSelection()) {
                action.run();
            }
        });
        return item;
    }
}
