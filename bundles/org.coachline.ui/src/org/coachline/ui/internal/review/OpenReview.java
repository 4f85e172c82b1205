/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.coachline.analysis.Analysis;
import org.coachline.library.PersonRow;
import org.coachline.library.SeenTechnique;
import org.coachline.model.CatalogRef;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.timeline.TimeRange;
import org.coachline.timeline.Viewport;
import org.coachline.ui.Session;
import org.coachline.ui.internal.edit.MomentGroupCommands;
import org.coachline.ui.internal.edit.OpenDocument;
import org.coachline.ui.internal.marking.ReactionLearning;
import org.coachline.ui.internal.seeing.CallTimes;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Texts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.jspecify.annotations.Nullable;

/**
 * A call that is being reviewed: its two documents, what of it is seen, selected and heard, and the one order of undo steps
 * over both. The editor owns it; the views beside it share it. UI thread.
 */
public final class OpenReview {

    /** Hears of changes. UI thread. */
    public interface Listener {

        /** The review's document has been read: {@link OpenReview#isRead}. */
        default void reviewRead() {
        }

        /** A document was edited or saved. */
        default void documentsChanged() {
        }

        /** Moments came, went or changed; followed by {@link #documentsChanged}. */
        default void momentsChanged(MomentIndex.Change change) {
        }

        /** Other moments are selected, or none. */
        default void momentSelected() {
        }

        /** Other places of the transcript were found, or another one was gone to. */
        default void hitsChanged() {
        }

        /** Places in the call are to be told otherwise, from its start or by the clock. */
        default void timesTold() {
        }

        /** The recording was measured, or measured anew: {@link OpenReview#analysis()} tells. */
        default void measured() {
        }

        /** A moment was marked, judged, or has grown to a span: what is to be confirmed without being in the way. */
        default void marked(Moment moment) {
        }

        /** The documents are about to be stored or closed: what is typed and not yet a command becomes one now. */
        default void flush() {
        }
    }

    /**
     * What to call a technique and how to show it, whether or not its pack is there.
     *
     * @param name     for people
     * @param category key of its category if its pack is there, else the category's name as last seen; empty for bookmarks
     * @param present  whether its pack is installed
     */
    public record TechniqueName(String name, String category, boolean present) {
    }

    /**
     * Words that were selected in the transcript.
     *
     * @param range   when they are said
     * @param channel who says them
     * @param words   as they are to be quoted
     */
    public record Quote(TimeRange range, ChannelRole channel, String words) {
    }

    /** So near to a hit it counts as gone to. */
    private static final long AT_HIT = 50_000;

    private final OpenDocument<Call> call;
    private @Nullable OpenDocument<Review> review;
    private final Viewport viewport;
    private final Playback playback;
    private final History history = new History();
    private @Nullable MomentIndex moments;
    private final long shownVersion;
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Moment> kept = new ArrayList<>();
    private boolean editWaits;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, SeenTechnique> seen = new HashMap<>();
    private final ReactionLearning learning = new ReactionLearning();
    private LoadedReview.People people;
    /** The one of {@link #selection} that fields show and keys for one moment act on. */
    private @Nullable String selected;
    private Set<String> selection = Set.of();
    private final boolean readOnly;
    private long spanStart = -1;
    private @Nullable Quote quote;
    private List<TimeRange> hits = List.of();
    private int hit = -1;
    private @Nullable Analysis analysis;

    OpenReview(LoadedReview loaded, Viewport viewport, Playback playback) {
        call = new OpenDocument<>(loaded.call().document(), loaded.call().version(), loaded.callBase());
        shownVersion = loaded.shown().version();
        people = loaded.people();
        readOnly = loaded.readOnly();
        seen.putAll(MomentItems.byKey(loaded.seen()));
        this.viewport = viewport;
        this.playback = playback;
        call.addListener(this::documentsChanged);
        addListener(learning);
        ReadReview read = loaded.read();
        if (read != null) {
            take(read);
        }
    }

    /** Has the review's document from now on. */
    void take(ReadReview read) {
        review = read.review();
        moments = read.moments();
        seen.putAll(MomentItems.byKey(read.seen()));
        read.review().addListener(this::documentsChanged);
    }

    /** Tells that the review's document is there, and does what has waited for it. */
    void tellRead() {
        listeners.forEach(Listener::reviewRead);
        List<Runnable> deeds = List.copyOf(waiting);
        waiting.clear();
        kept.clear();
        editWaits = false;
        deeds.forEach(Runnable::run);
        // One that has changed nothing leaves nothing to be saved after all.
        listeners.forEach(Listener::documentsChanged);
    }

    /**
     * Whether the review's document has been read. Of one with many moments their outline is shown before that, in its editor alone: what
     * needs the document waits with {@link #whenRead}.
     */
    public boolean isRead() {
        return review != null;
    }

    /** The version of the review that was read or is being read; 0 for one that was never stored. */
    long versionRead() {
        return isRead() ? review().version() : shownVersion;
    }

    /** Does something that needs the review's document: now, or in its turn as soon as it has been read. */
    public void whenRead(Runnable deed) {
        if (isRead()) {
            deed.run();
        } else {
            waiting.add(deed);
        }
    }

    /** The same for what edits the review: it has something to be saved from now on. */
    public void editWhenRead(Runnable edit) {
        editWaits |= !isRead() && !readOnly;
        whenRead(edit);
        if (editWaits) {
            listeners.forEach(Listener::documentsChanged);
        }
    }

    /** The same for what adds a moment; until then it is among those {@link #kept}. */
    void markWhenRead(Moment moment, Runnable land) {
        kept.addAll(isRead() ? List.of() : List.of(moment));
        editWhenRead(land);
    }

    /** What has been marked and waits for the review's document. */
    List<Moment> kept() {
        return List.copyOf(kept);
    }

    private void documentsChanged() {
        if (isRead()) {
            momentsChanged(moments());
        }
        listeners.forEach(Listener::documentsChanged);
    }

    private void momentsChanged(MomentIndex index) {
        MomentIndex.Change change = index.settle();
        if (selection.stream().anyMatch(each -> index.get(each) == null)) {
            select(selection.stream().filter(each -> index.get(each) != null).toList(), selected);
        }
        if (!change.isEmpty()) {
            listeners.forEach(each -> each.momentsChanged(change));
        }
    }

    /** The call's document. */
    public OpenDocument<Call> call() {
        return call;
    }

    /** The review's document; not before it {@link #isRead}. */
    public OpenDocument<Review> review() {
        return Objects.requireNonNull(review, "the review is still being read");
    }

    /** What is seen, selected and heard. */
    public Viewport viewport() {
        return viewport;
    }

    /** The sound. */
    public Playback playback() {
        return playback;
    }

    /** Names of agents and reviewers, as the library had them last. */
    public LoadedReview.People people() {
        return people;
    }

    /** Changes which agents the library knows. */
    public void setAgents(List<PersonRow> agents) {
        people = people.with(agents);
    }

    /** Whether a document has edits that the library does not have. */
    public boolean isDirty() {
        return call.isDirty() || editWaits || isRead() && review().isDirty();
    }

    /** Has all views turn what is typed into commands. */
    public void flush() {
        listeners.forEach(Listener::flush);
    }

    /** Whether the library takes no edits: fields are to be shown as such before somebody types into them. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** Says so where the library takes no edits; answers whether that is so. */
    public boolean refuses() {
        if (readOnly) {
            StatusLine.problem(Texts.get("editor.readOnlyRefused"));
        }
        return readOnly;
    }

    /** Executes a command on the review, unless the library takes no edits; answers whether it changed anything. */
    public boolean edit(Command command) {
        return !refuses() && history.execute(review(), command);
    }

    /** Adds to what a step on the review has done, as {@link OpenDocument#extend} does; answers whether it changed anything. */
    public boolean extend(CompoundCommand step, Command more) {
        return !refuses() && review().extend(step, more);
    }

    /** Confirms that a moment was marked, judged, or has grown. */
    public void marked(Moment moment) {
        listeners.forEach(listener -> listener.marked(moment));
    }

    /** What watches whether marks are moved. */
    public ReactionLearning learning() {
        return learning;
    }

    /** Executes a command on the review in place of the last step, so that both are one; answers whether it could. */
    public boolean editFurther(Command command) {
        return !refuses() && history.replaceLast(review(), command);
    }

    /** Executes a command on the call, as {@link #edit} does on the review. */
    public boolean editCall(Command command) {
        return !refuses() && history.execute(call, command);
    }

    /** What undo would take back, or nothing. */
    public @Nullable Command undoCommand() {
        return history.undoCommand();
    }

    /** What redo would do again, or nothing. */
    public @Nullable Command redoCommand() {
        return history.redoCommand();
    }

    /** Takes the last step back. */
    public void undo() {
        history.undo();
    }

    /** Does the last undone step again. */
    public void redo() {
        history.redo();
    }

    /** The moment of an id; nothing before the review {@link #isRead}. */
    public Optional<Moment> moment(String id) {
        return isRead() ? Optional.ofNullable(moments().get(id)) : Optional.empty();
    }

    /** The moments by id and in the order of time; not before the review {@link #isRead}. */
    public MomentIndex moments() {
        return Objects.requireNonNull(moments, "the review is still being read");
    }

    /** The selected moment, or nothing. */
    public @Nullable Moment selected() {
        String id = selected;
        return id == null ? null : moment(id).orElse(null);
    }

    /** All selected moments, in order of time; where one of them is to be shown, it is {@link #selected}. */
    public List<Moment> selection() {
        return selection.stream().map(this::moment).flatMap(Optional::stream).sorted(MomentGroupCommands.BY_TIME).toList();
    }

    /** Selects a moment by its id and nothing else, or none. */
    public void select(@Nullable String id) {
        select(id == null ? Set.of() : Set.of(id), id);
    }

    /** Selects moments by their ids; fields show and keys for one moment act on {@code lead}, on another where it is none of them. */
    public void select(Collection<String> ids, @Nullable String lead) {
        Set<String> now = Set.copyOf(ids);
        String first = lead != null && now.contains(lead) ? lead : ids.isEmpty() ? null : ids.iterator().next();
        if (!now.equals(selection) || !Objects.equals(first, selected)) {
            selection = now;
            selected = first;
            listeners.forEach(Listener::momentSelected);
        }
    }

    /** What was measured in the recording, or nothing yet. */
    public @Nullable Analysis analysis() {
        return analysis;
    }

    /** Notes what was measured in the recording. */
    void setAnalysis(Analysis measured) {
        analysis = measured;
        listeners.forEach(Listener::measured);
    }

    /** Where a span was begun by key and not yet ended, or -1. */
    public long spanStart() {
        return spanStart;
    }

    /** Notes where a span was begun by key; -1 for none. */
    public void setSpanStart(long micros) {
        spanStart = micros;
    }

    /** Selects the time of words of the transcript; a moment that is marked there while it is selected quotes them. */
    public void quote(Quote words) {
        viewport.select(words.range());
        TimeRange selected = viewport.selection();
        quote = selected == null ? null : new Quote(selected, words.channel(), words.words());
    }

    /** What a moment over a range would quote, or nothing. */
    public @Nullable Quote quoted(TimeRange range) {
        Quote now = quote;
        return now != null && now.range().equals(range) ? now : null;
    }

    /** Where in the call what was searched for is said, in order of time. */
    public List<TimeRange> hits() {
        return hits;
    }

    /** The index of the hit that was gone to last, or -1. */
    public int hit() {
        return hit;
    }

    /** Changes what was found; none was gone to yet. */
    public void setHits(List<TimeRange> found) {
        hits = List.copyOf(found);
        hit = -1;
        listeners.forEach(Listener::hitsChanged);
    }

    /** Goes to the next hit after the play head, or to the one before it; beyond the last the first follows. Answers whether there is one. */
    public boolean goToHit(boolean forward) {
        if (hits.isEmpty()) {
            return false;
        }
        long head = viewport.playhead();
        int next;
        if (hit >= 0 && Math.abs(hits.get(hit).start() - head) < AT_HIT) {
            // Several hits can have one time, where words have none of their own; and the sound may begin a frame beside it.
            next = hit + (forward ? 1 : -1);
        } else {
            int after = 0;
            while (after < hits.size() && (forward ? hits.get(after).start() <= head : hits.get(after).start() < head)) {
                after++;
            }
            next = forward ? after : after - 1;
        }
        hit = Math.floorMod(next, hits.size());
        playback.seek(hits.get(hit).start());
        listeners.forEach(Listener::hitsChanged);
        return true;
    }

    /** What to call a technique; the name of bookmarks, where there is none. */
    public TechniqueName name(@Nullable CatalogRef ref) {
        return new TechniqueNames(Session.get().catalog(), seen).of(ref);
    }

    /** What the library keeps of techniques that are gone or have changed, by their keys, and by their keys with versions. */
    Map<String, SeenTechnique> seen() {
        return seen;
    }

    /** What the library keeps of a technique as it was when it was marked, or nothing where no pack has changed since. */
    public @Nullable SeenTechnique seen(CatalogRef ref) {
        SeenTechnique then = seen.get(ref.toString());
        return then != null ? then : seen.get(ref.key());
    }

    /** Where in the call a moment is, for people. */
    public String place(Moment moment) {
        return place(moment.getStartMicros());
    }

    /** A place in the call, for people. */
    public String place(long micros) {
        return CallTimes.text(call.document(), micros);
    }

    /** A place in the call to a tenth of a second, for people. */
    public String precise(long micros) {
        return CallTimes.precise(call.document(), micros);
    }

    /** Has places in the call told anew, from its start or by the clock. */
    public void tellTimesAnew() {
        listeners.forEach(Listener::timesTold);
    }

    /** Adds a listener. */
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    /** Removes a listener; one that is not there is ignored. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Falls silent and lets go of the documents. */
    void close() {
        playback.close();
        waiting.clear();
        if (isRead()) {
            moments().close();
        }
    }
}
