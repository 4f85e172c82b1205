/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.coachline.timeline.TimelineControl;
import org.coachline.ui.internal.edit.MomentGroupCommands;
import org.coachline.ui.internal.edit.NudgeCommand.Part;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.Preferences;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be done to moments by key or menu: when it can be done, what keeps it from being done, and how it is done.
 * UI thread.
 *
 * @param works  whether there is anything to do it to
 * @param reason what is said where there is not
 * @param run    does it
 */
record Deed(Predicate<Deed.Place> works, String reason, Consumer<Deed.Place> run) {

    /**
     * Where it is done.
     *
     * @param time when it was asked for, in milliseconds of the event clock; 0 where that does not matter
     */
    record Place(OpenReview review, TimelineControl timeline, Shell shell, int time) {

        /** The review that is open in a page, or nothing. */
        static @Nullable Place of(@Nullable IWorkbenchPage page) {
            if (page != null && page.getActiveEditor() instanceof ReviewEditor editor) {
                OpenReview review = editor.review();
                TimelineControl timeline = editor.timeline();
                if (review != null && timeline != null) {
                    return new Place(review, timeline, page.getWorkbenchWindow().getShell(), 0);
                }
            }
            return null;
        }

        Place at(int asked) {
            return new Place(review, timeline, shell, asked);
        }

        private boolean isSelected() {
            return review.selected() != null;
        }

        private boolean isEditable() {
            return isSelected() && !review.isReadOnly();
        }
    }

    /** All of them, by the last part of their commands' ids. */
    static final Map<String, Deed> ALL = all();

    private static Map<String, Deed> all() {
        Map<String, Deed> all = new LinkedHashMap<>();
        nudge(all, "nudgeStartEarlier", Part.START, -1);
        nudge(all, "nudgeStartLater", Part.START, 1);
        nudge(all, "nudgeEndEarlier", Part.END, -1);
        nudge(all, "nudgeEndLater", Part.END, 1);
        nudge(all, "nudgeEarlier", Part.WHOLE, -1);
        nudge(all, "nudgeLater", Part.WHOLE, 1);
        all.put("nudgeByPixel", new Deed(place -> true, "", place -> toggleByPixel()));
        all.put("split", new Deed(place -> !place.review.isReadOnly() && MomentEditing.splitAt(place.review, place.review.viewport().playhead()) != null,
                "reason.split", place -> MomentEditing.split(place.review, place.review.viewport().playhead())));
        all.put("merge", new Deed(place -> !place.review.isReadOnly() && MomentGroupCommands.canMerge(place.review.selection()), "reason.merge",
                place -> MomentEditing.merge(place.review, place.shell)));
        all.put("duplicate", editing(place -> MomentEditing.duplicate(place.review)));
        all.put("technique", editing(place -> MomentEditing.pickTechnique(place.review, place.shell)));
        all.put("nextTechnique", editing(place -> MomentEditing.stepTechnique(place.review, 1)));
        all.put("previousTechnique", editing(place -> MomentEditing.stepTechnique(place.review, -1)));
        all.put("cut", editing(place -> MomentClipboard.cut(place.review)));
        all.put("copy", new Deed(Place::isSelected, "reason.selected", place -> MomentClipboard.copy(place.review)));
        all.put("paste", pasting(place -> MomentClipboard.paste(place.review, place.review.viewport().playhead())));
        all.put("pasteInPlace", pasting(place -> MomentClipboard.paste(place.review, -1)));
        all.put("selectAll", new Deed(Deed::hasMoments, "reason.none", place -> place.timeline.selectAll(false)));
        all.put("selectLane", new Deed(Deed::hasMoments, "reason.none", place -> place.timeline.selectAll(true)));
        all.put("extendNext", new Deed(Deed::hasMoments, "reason.none", place -> place.timeline.extendSelection(1)));
        all.put("extendPrevious", new Deed(Deed::hasMoments, "reason.none", place -> place.timeline.extendSelection(-1)));
        return Map.copyOf(all);
    }

    private static void nudge(Map<String, Deed> all, String name, Part part, int direction) {
        all.put(name, editing(place -> Nudging.nudge(place.review, place.timeline, part, direction, place.time)));
    }

    private static Deed editing(Consumer<Place> run) {
        return new Deed(Place::isEditable, "reason.selected", run);
    }

    private static Deed pasting(Consumer<Place> run) {
        return new Deed(place -> !place.review.isReadOnly() && MomentClipboard.holdsMoments(), "clipboard.empty", run);
    }

    private static boolean hasMoments(Place place) {
        return !place.review.review().document().getMoments().isEmpty();
    }

    private static void toggleByPixel() {
        IPreferenceStore store = Preferences.store();
        store.setValue(NudgePreferences.BY_PIXEL, !store.getBoolean(NudgePreferences.BY_PIXEL));
    }

    /** What is said where it cannot be done. */
    String reason(Place place) {
        return EditingTexts.get(place.review.isReadOnly() && !reason.equals("reason.none") ? "reason.readOnly" : reason);
    }
}
