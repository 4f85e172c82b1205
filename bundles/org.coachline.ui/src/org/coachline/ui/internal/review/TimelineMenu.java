/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.timeline.TimelineListener;
import org.coachline.ui.internal.edit.RecordingCommands;
import org.coachline.ui.internal.editing.EditMenu;
import org.coachline.ui.internal.guests.GuestSwitch;
import org.coachline.ui.internal.guests.GuestTexts;
import org.coachline.ui.internal.seeing.LaneMenu;
import org.coachline.ui.internal.redaction.Redacting;
import org.coachline.ui.internal.redaction.RedactionTexts;
import org.coachline.ui.internal.redaction.Unmasking;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.techniques.TechniquePicker;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPartSite;

/** The menu of a place on the timeline: hear it, mark it, and edit the moments that are selected. UI thread. */
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
        item(Texts.get("menu.playHere", review.place(place.micros())), review.playback().isLoaded(), () -> {
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
        item(mark, !review.isReadOnly(), () -> new TechniquePicker(timeline.getShell(),
                technique -> Marking.markAt(review, technique, range)).open());
        TimeRange redacted = within ? range : null;
        if (redacted != null) {
            item(RedactionTexts.get("menu.redact", review.place(redacted.start()), review.place(redacted.end())), !review.isReadOnly(),
                    () -> review.editWhenRead(() -> Redacting.redact(timeline.getShell(), review, redacted)));
        }
        if (!Redacting.at(review, place.micros()).isEmpty()) {
            item(RedactionTexts.get("menu.takeBack"), !review.isReadOnly(), () -> Unmasking.at(timeline.getShell(), review, place.micros()));
        }
        Command swap = RecordingCommands.swapRoles(review.call().domain(), review.call().document());
        item(Texts.get("menu.swapRoles"), swap.canExecute() && !review.isReadOnly(), () -> review.editCall(swap));
        new LaneMenu(timeline, place.lane()).fill(menu);
        String contributor = PartnerLanes.contributor(place.lane());
        if (contributor != null) {
            item(GuestTexts.get("off.menu", contributor), true, () -> GuestSwitch.off(timeline.getShell(), contributor));
        }
        new EditMenu(menu, review, timeline, site.getPage()).fill(place.micros());
    }

    private void item(String text, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }
}
