/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.keys;

import java.util.HashMap;
import java.util.Map;

import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.TimelineControl;
import org.coachline.ui.internal.edit.RecordingCommands;
import org.coachline.ui.internal.marking.HeldMarks;
import org.coachline.ui.internal.moments.MomentsView;
import org.coachline.ui.internal.keymap.KeyHint;
import org.coachline.ui.internal.listening.ListeningPreferences;
import org.coachline.ui.internal.listening.Speeds;
import org.coachline.ui.internal.redaction.Redacting;
import org.coachline.ui.internal.redaction.Unmasking;
import org.coachline.ui.internal.review.Marking;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.techniques.TechniquePicker;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Carries out the commands of reviewing on the review that is open. Each command's id ends in the name of what it does. */
public final class ReviewHandler extends AbstractHandler {

    private static final String PREFIX = "org.coachline.ui.review.";
    private static final long SECOND = 1_000_000;
    /** How much is heard to each side of the play head. */
    private static final long AROUND = SECOND;
    /** How far a key that scrubs goes. */
    private static final long SCRUB = SECOND / 20;

    @FunctionalInterface
    private interface Deed {
        void run(OpenReview review, TimelineControl timeline, IWorkbenchPage page);
    }

    private static final Map<String, Deed> DEEDS = new HashMap<>();

    static {
        DEEDS.put("play", (review, timeline, page) -> review.playback().toggle());
        DEEDS.put("playSelection", (review, timeline, page) -> playSelection(review));
        DEEDS.put("stop", (review, timeline, page) -> stop(review, timeline));
        step("back1", -SECOND);
        step("forward1", SECOND);
        step("back5", -5 * SECOND);
        step("forward5", 5 * SECOND);
        DEEDS.put("start", (review, timeline, page) -> review.playback().seek(0));
        DEEDS.put("end", (review, timeline, page) -> review.playback().seek(review.viewport().duration()));
        DEEDS.put("spanStart", (review, timeline, page) -> Marking.spanStart(review));
        DEEDS.put("spanEnd", (review, timeline, page) -> Marking.spanEnd(review));
        DEEDS.put("spanEdge", (review, timeline, page) -> spanEdge(review));
        waiting("selectNext", (review, timeline, page) -> timeline.selectNextMoment());
        waiting("selectPrevious", (review, timeline, page) -> timeline.selectPreviousMoment());
        DEEDS.put("nextLane", (review, timeline, page) -> timeline.walkLanes(1));
        DEEDS.put("previousLane", (review, timeline, page) -> timeline.walkLanes(-1));
        DEEDS.put("leaveTimeline", (review, timeline, page) -> timeline.traverse(SWT.TRAVERSE_TAB_PREVIOUS));
        DEEDS.put("scrollForward", (review, timeline, page) -> timeline.scrollPages(1));
        DEEDS.put("scrollBack", (review, timeline, page) -> timeline.scrollPages(-1));
        DEEDS.put("pick", (review, timeline, page) -> pick(review, page));
        verdict("usedWell", Verdict.USED_WELL);
        verdict("partly", Verdict.PARTLY);
        verdict("missed", Verdict.MISSED);
        verdict("backfired", Verdict.BACKFIRED);
        waiting("openNote", (review, timeline, page) -> openNote(review, page));
        waiting("nextMoment", (review, timeline, page) -> go(review, timeline.selectNextMoment()));
        waiting("previousMoment", (review, timeline, page) -> go(review, timeline.selectPreviousMoment()));
        edit("deleteMoment", (review, timeline, page) -> MomentsView.delete(review));
        DEEDS.put("zoomIn", (review, timeline, page) -> timeline.zoomIn());
        DEEDS.put("zoomOut", (review, timeline, page) -> timeline.zoomOut());
        DEEDS.put("zoomFit", (review, timeline, page) -> timeline.zoomFit());
        DEEDS.put("zoomSelection", (review, timeline, page) -> timeline.zoomToSelection());
        DEEDS.put("fitWaveforms", (review, timeline, page) -> StatusLine.say(Texts.get(timeline.channels().toggleFitted() ? "waveforms.fitted" : "waveforms.plain")));
        DEEDS.put("slower", (review, timeline, page) -> speed(review, Speeds.slower(review.playback().speed())));
        DEEDS.put("faster", (review, timeline, page) -> speed(review, Speeds.faster(review.playback().speed())));
        DEEDS.put("normalSpeed", (review, timeline, page) -> speed(review, 1));
        DEEDS.put("skipSilence", (review, timeline, page) -> skipSilence());
        DEEDS.put("loop", (review, timeline, page) -> loop(review));
        DEEDS.put("playAround", (review, timeline, page) -> review.playback().playAround(review.viewport().playhead(), AROUND));
        DEEDS.put("scrubBack", (review, timeline, page) -> review.playback().scrub(review.viewport().playhead() - SCRUB));
        DEEDS.put("scrubForward", (review, timeline, page) -> review.playback().scrub(review.viewport().playhead() + SCRUB));
        DEEDS.put("louder", (review, timeline, page) -> review.playback().setVolume(review.playback().volume() + 10));
        DEEDS.put("quieter", (review, timeline, page) -> review.playback().setVolume(review.playback().volume() - 10));
        edit("redact", (review, timeline, page) -> Redacting.redactSelection(timeline.getShell(), review));
        edit("takeRedactionBack", (review, timeline, page) -> Unmasking.at(timeline.getShell(), review, review.viewport().playhead()));
        edit("swapRoles", (review, timeline, page) -> swapRoles(review));
        DEEDS.put("timeline", (review, timeline, page) -> page.activate(page.getActiveEditor()));
    }

    private static void step(String name, long micros) {
        DEEDS.put(name, (review, timeline, page) -> review.playback().seek(review.viewport().playhead() + micros));
    }

    private static void verdict(String name, Verdict verdict) {
        edit(name, (review, timeline, page) -> Marking.verdict(review, verdict));
    }

    /** The same for one that edits: whoever closes the review before that is asked. */
    private static void edit(String name, Deed deed) {
        DEEDS.put(name, (review, timeline, page) -> review.editWhenRead(() -> deed.run(review, timeline, page)));
    }

    /** One that needs the review's document: while that is being read, it is done in its turn as soon as it has been. */
    private static void waiting(String name, Deed deed) {
        DEEDS.put(name, (review, timeline, page) -> review.whenRead(() -> deed.run(review, timeline, page)));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (page != null && page.getActiveEditor() instanceof ReviewEditor editor) {
            OpenReview review = editor.seen();
            TimelineControl timeline = editor.timeline();
            String name = event.getCommand().getId().substring(PREFIX.length());
            if (review != null && name.equals("bookmark")) {
                HeldMarks.get().pressed(event.getTrigger() instanceof Event key ? key : null, review, () -> Marking.mark(review, null, Marking.here(review)));
                return null;
            }
            Deed deed = DEEDS.get(name);
            if (deed == null) {
                throw new ExecutionException("nothing is known of the command " + event.getCommand().getId());
            }
            if (review != null && timeline != null) {
                deed.run(review, timeline, page);
            }
        }
        return null;
    }

    /** A mark of the picker lands where the play head was when it was asked for, however long the technique is looked for. */
    private static void pick(OpenReview review, IWorkbenchPage page) {
        Marking.Place place = Marking.here(review);
        review.whenRead(() -> new TechniquePicker(page.getWorkbenchWindow().getShell(), technique -> Marking.mark(review, technique, place)).open());
    }

    /** One key for both edges: for keyboards on which brackets need a modifier, and for pedals. */
    private static void spanEdge(OpenReview review) {
        if (review.spanStart() >= 0) {
            Marking.spanEnd(review);
        } else {
            Marking.spanStart(review);
        }
    }

    private static void speed(OpenReview review, double speed) {
        review.playback().setSpeed(speed);
        StatusLine.say(Texts.get("listen.speedSaid", Speeds.text(review.playback().speed()), KeyHint.review("slower"),
                KeyHint.review("faster"), KeyHint.review("normalSpeed")));
    }

    private static void skipSilence() {
        boolean on = !ListeningPreferences.is(ListeningPreferences.SKIP_SILENCE);
        ListeningPreferences.set(ListeningPreferences.SKIP_SILENCE, on);
        StatusLine.say(Texts.get(on ? "listen.skipOn" : "listen.skipOff"));
    }

    private static void loop(OpenReview review) {
        review.playback().setLooping(!review.playback().isLooping());
        StatusLine.say(Texts.get(!review.playback().isLooping() ? "listen.loopOff"
                : review.viewport().selection() == null ? "listen.loopCall" : "listen.loopSelection"));
    }

    private static void playSelection(OpenReview review) {
        TimeRange range = review.viewport().selection();
        Moment moment = review.selected();
        if (range == null && moment != null && moment.getEndMicros() > moment.getStartMicros()) {
            range = new TimeRange(moment.getStartMicros(), moment.getEndMicros());
        }
        if (range == null) {
            StatusLine.say(Texts.get("play.noSelection"));
        } else {
            review.playback().playRange(range);
        }
    }

    private static void stop(OpenReview review, TimelineControl timeline) {
        if (timeline.isDragging()) {
            timeline.cancelDrag();
        } else if (timeline.hideTip()) {
            return;
        } else if (review.playback().isPlaying()) {
            review.playback().stop();
        } else {
            review.viewport().select(null);
            review.setSpanStart(-1);
        }
    }

    private static void swapRoles(OpenReview review) {
        Command swap = RecordingCommands.swapRoles(review.call().domain(), review.call().document());
        if (!swap.canExecute()) {
            StatusLine.say(Texts.get("swap.nothing"));
        } else if (review.editCall(swap)) {
            StatusLine.say(Texts.get("swap.done"));
        }
    }

    private static void openNote(OpenReview review, IWorkbenchPage page) {
        if (review.selected() == null) {
            StatusLine.problem(Texts.get("mark.nothingSelected"));
        } else {
            ReviewKeys.openDetails(page);
        }
    }

    private static void go(OpenReview review, @Nullable String id) {
        if (id != null) {
            review.moment(id).ifPresent(moment -> {
                review.select(id);
                review.playback().seek(moment.getStartMicros());
            });
        }
    }
}
