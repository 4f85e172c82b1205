/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.going;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import org.coachline.library.MomentRow;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.ViewportListener;
import org.coachline.ui.internal.listening.LastHeard;
import org.coachline.ui.internal.review.OpenReview;
import org.coachline.ui.internal.review.Playback;
import org.coachline.ui.internal.review.ReviewEditor;
import org.coachline.ui.internal.review.ReviewInput;
import org.coachline.ui.internal.support.OpenEditors;
import org.coachline.ui.internal.support.Preferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.UiErrors;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.jspecify.annotations.Nullable;

/**
 * Plays the moments of a list one after the other, each with some of what led to it and what followed, and opens the reviews they are
 * in as it goes: ten examples of a technique are heard in a row without a hand on the mouse. What cannot be played is left out with a
 * word. Nothing is marked or changed; a call that was opened for this is closed when the list goes on to another, and is left
 * where it was left before. One for the workbench; remembers where it was, also beyond a restart. UI thread; waits for nothing.
 */
public final class PlayThrough {

    /** Hears that the list, the place in it or whether it plays has changed. */
    interface Listener {
        void listChanged();
    }

    /** What is heard ends when the device has played it: a bite of sound more or less. */
    private static final long END = 80_000;
    /** Whoever went on by hand beyond the moment hears the next one then. */
    private static final long BEYOND = 250_000;
    private static final String NODE = "org.coachline.ui.playList";
    private static final String KEPT = "list";

    private static final PlayThrough INSTANCE = new PlayThrough();

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private @Nullable PlayList list;
    private @Nullable IWorkbenchPage page;
    private @Nullable Heard heard;
    private @Nullable ReviewEditor opened;
    private @Nullable ReviewEditor awaited;
    private final IPropertyListener arrival = (source, property) -> {
        if (property == ReviewEditor.PROP_REVIEW && source == awaited) {
            arrived();
        }
    };
    private long leftAt;
    private boolean on;
    private int skipped;

    private PlayThrough() {
    }

    /** The one of the workbench. */
    public static PlayThrough get() {
        return INSTANCE;
    }

    void addListener(Listener listener) {
        listeners.add(listener);
    }

    void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(Listener::listChanged);
    }

    /** The list, or nothing where there never was one. */
    @Nullable
    PlayList list() {
        if (list == null) {
            list = remembered();
        }
        return list;
    }

    /** Whether the list is gone through now, be it paused. */
    boolean isActive() {
        return on;
    }

    /** The id of the moment of the list that is heard now, be it paused, or nothing. */
    @Nullable
    String heard() {
        PlayList now = list;
        return on && now != null ? now.item().momentId() : null;
    }

    /** Whether a moment of the list is heard now, or about to be. */
    boolean isPlaying() {
        Heard now = heard;
        return on && (awaited != null || now != null && now.review.playback().isPlaying());
    }

    /** The editor whose review the list is at, or nothing. */
    @Nullable
    ReviewEditor editor() {
        Heard now = heard;
        return on && now != null ? now.editor : null;
    }

    /** Plays moments one after the other, in a page's editors. */
    void play(IWorkbenchPage where, PlayList wanted) {
        quit();
        page = where;
        list = wanted;
        on = true;
        skipped = 0;
        hear();
    }

    /**
     * Plays rows of a list one after the other, in a page's editors.
     *
     * @param rows       at least one
     * @param from       index of the one that is heard first
     * @param techniques what a row is linked to, for people
     * @param calls      which call a row is in, for people
     */
    public void play(IWorkbenchPage where, List<MomentRow> rows, int from, Function<MomentRow, String> techniques, Function<MomentRow, String> calls) {
        play(where, new PlayList(rows.stream().map(row -> PlayItem.of(row, techniques.apply(row), calls.apply(row))).toList(), from));
    }

    /** Plays the list from where it was left, pauses it, or goes on. */
    void toggle(IWorkbenchPage where) {
        PlayList known = list();
        Heard now = heard;
        if (known == null) {
            StatusLine.problem(Texts.get("list.none"));
        } else if (!on) {
            play(where, known);
        } else if (now != null && now.review.playback().isPlaying()) {
            now.review.playback().pause();
            changed();
        } else if (now != null) {
            now.resume();
            changed();
        }
    }

    /** Goes to the next moment of the list, or to the one before. */
    void step(IWorkbenchPage where, int step) {
        PlayList known = list();
        if (known == null) {
            StatusLine.problem(Texts.get("list.none"));
        } else if (!known.has(step)) {
            StatusLine.say(Texts.get(step > 0 ? "list.last" : "list.first"));
        } else {
            // The sound stops first, or its end would be taken for the end of the moment.
            leave();
            page = where;
            on = true;
            skipped = 0;
            list = known.step(step);
            hear();
        }
    }

    /** Falls silent and ends going through the list; it remembers where it was. */
    public void stop() {
        if (on) {
            Heard now = heard;
            quit();
            if (now != null) {
                now.review.playback().pause();
            }
            StatusLine.say(Texts.get("list.stopped"));
        }
    }

    private void quit() {
        leave();
        on = false;
        opened = null;
        changed();
    }

    /** Lets go of the moment that is heard. */
    private void leave() {
        Heard now = heard;
        heard = null;
        if (now != null) {
            now.close();
        }
        ReviewEditor waiting = awaited;
        awaited = null;
        if (waiting != null) {
            waiting.removePropertyListener(arrival);
        }
    }

    /** Opens what the list is at, and plays it when it is there. */
    private void hear() {
        PlayList now = list;
        IWorkbenchPage in = page;
        if (now == null || in == null || in.getWorkbenchWindow().getShell() == null) {
            on = false;
            return;
        }
        remember(now);
        PlayItem item = now.item();
        ReviewEditor before = opened;
        IEditorPart shown = OpenEditors.show(in, reference -> reference.getEditor(false) instanceof ReviewEditor editor && editor.shows(item.reviewId()));
        ReviewEditor editor;
        if (shown instanceof ReviewEditor there) {
            editor = there;
        } else {
            long left = LastHeard.of(item.callId());
            try {
                editor = in.openEditor(new ReviewInput(item.callId(), item.reviewId(), item.call()), ReviewEditor.ID) instanceof ReviewEditor made ? made : null;
            } catch (PartInitException e) {
                UiErrors.log("a call of the list cannot be opened", e);
                editor = null;
            }
            if (before != null) {
                closeUntouched(before);
            }
            opened = editor;
            leftAt = left;
        }
        if (before != null && opened == before && editor != before) {
            closeUntouched(before);
            opened = null;
        }
        if (editor == null) {
            skip(Texts.get("list.cannotOpen", item.call()));
            return;
        }
        awaited = editor;
        editor.addPropertyListener(arrival);
        changed();
        arrived();
    }

    /** A call that was opened only to be heard is closed again, unless something was done in it, and counts as left where it was left before. */
    private void closeUntouched(ReviewEditor editor) {
        OpenReview review = editor.review();
        if (!editor.isDirty() && editor.getSite().getPage().findEditor(editor.getEditorInput()) == editor) {
            editor.getSite().getPage().closeEditor(editor, false);
            if (review != null) {
                LastHeard.leave(review.call().document().getId(), leftAt, review.viewport().duration());
            }
        }
    }

    private void arrived() {
        ReviewEditor editor = awaited;
        PlayList now = list;
        if (editor == null || now == null) {
            return;
        }
        OpenReview review = editor.review();
        if (editor.isFailed()) {
            leave();
            skip(Texts.get("list.cannotOpen", now.item().call()));
        } else if (review != null) {
            leave();
            PlayItem item = now.item();
            if (!review.playback().isLoaded()) {
                skip(Texts.get("list.cannotPlay", item.call(), String.valueOf(review.playback().problem())));
            } else if (review.moment(item.momentId()).isEmpty()) {
                skip(Texts.get("list.momentGone", item.title(), item.call()));
            } else {
                skipped = 0;
                heard = new Heard(editor, review, item);
                say(now);
                changed();
            }
        }
    }

    private static void say(PlayList now) {
        StatusLine.say(Texts.get("list.at", now.at() + 1, now.items().size(), now.item().title(), now.item().call()));
    }

    /** Goes on to the next, with a word; where nothing of the list can be played, ends with that word. */
    private void skip(String why) {
        PlayList now = list;
        skipped++;
        StatusLine.problem(why);
        if (now != null && now.has(1) && skipped < now.items().size()) {
            list = now.step(1);
            // Not from within: a list of hundreds of calls that are gone would be as many calls deep.
            org.eclipse.swt.widgets.Display.getCurrent().asyncExec(() -> {
                if (on && heard == null && awaited == null) {
                    hear();
                }
            });
        } else {
            quit();
        }
    }

    /** The moment was heard to its end. */
    private void ended() {
        PlayList now = list;
        leave();
        if (now != null && now.has(1)) {
            list = now.step(1);
            hear();
        } else {
            quit();
            StatusLine.say(Texts.get("list.end"));
            if (now != null) {
                // Whoever starts it again wants to hear it from its beginning.
                list = new PlayList(now.items(), 0);
                remember(list);
            }
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    private static void remember(PlayList now) {
        node().put(KEPT, now.text());
    }

    private static @Nullable PlayList remembered() {
        String text = node().get(KEPT, "");
        try {
            return text.isEmpty() ? null : PlayList.read(text);
        } catch (IllegalArgumentException e) {
            UiErrors.log("the list that was left cannot be read", e);
            return null;
        }
    }

    /** The moment that is heard, and what tells when it has ended. */
    private final class Heard implements Playback.Listener, ViewportListener {

        private final ReviewEditor editor;
        private final OpenReview review;
        private final TimeRange range;
        private boolean begun;

        Heard(ReviewEditor editor, OpenReview review, PlayItem item) {
            this.editor = editor;
            this.review = review;
            range = item.heard(review.viewport().duration(), ListPreferences.leadInMicros(), ListPreferences.leadOutMicros());
            if (review.playback().isLooping()) {
                review.playback().setLooping(false);
            }
            review.select(item.momentId());
            review.playback().addListener(this);
            review.viewport().addListener(this);
            review.playback().playRange(range);
        }

        void resume() {
            long head = review.viewport().playhead();
            boolean within = head > range.start() && head < range.end() - END;
            review.playback().playRange(within ? new TimeRange(Math.max(range.start(), head - Preferences.backStepMicros()), range.end()) : range);
        }

        @Override
        public void playbackChanged() {
            if (heard != this) {
                return;
            }
            if (review.playback().isPlaying()) {
                begun = true;
            } else if (begun) {
                begun = false;
                if (review.viewport().playhead() >= range.end() - END) {
                    ended();
                    return;
                }
            } else if (review.playback().problem() != null) {
                leave();
                skip(Texts.get("list.cannotPlay", list == null ? "" : list.item().call(), review.playback().problem()));
                return;
            }
            changed();
        }

        @Override
        public void playheadChanged(long before, long now) {
            if (heard == this && begun && now >= range.end() + BEYOND && before < range.end() + BEYOND) {
                ended();
            }
        }

        void close() {
            review.playback().removeListener(this);
            review.viewport().removeListener(this);
        }
    }

    /** An editor is about to close: if it is the one that is heard, going through the list ends there. */
    public void closing(ReviewEditor editor) {
        Heard now = heard;
        if (editor == awaited || now != null && now.editor == editor) {
            quit();
        }
    }
}
