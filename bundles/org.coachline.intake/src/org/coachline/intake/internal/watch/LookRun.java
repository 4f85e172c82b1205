/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.ContentHash;
import org.coachline.audio.HeaderlessException;
import org.coachline.intake.internal.FoundFile;
import org.coachline.intake.internal.GoneTexts;
import org.coachline.intake.internal.HeaderlessReader;
import org.coachline.intake.internal.Messages;
import org.coachline.intake.internal.watch.CallBuilder.Opened;
import org.coachline.intake.internal.watch.CallBuilder.OpenedLeg;
import org.coachline.intake.reply.Replies;
import org.coachline.intake.reply.ReplyFile;
import org.coachline.intake.reply.ReplyRefusedException;
import org.coachline.intake.watch.Found;
import org.coachline.intake.watch.Found.FileRemark;
import org.coachline.intake.watch.SourceException;
import org.coachline.intake.watch.SourceSettings;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.GoneCall;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.NewCall;
import org.coachline.library.SourceFile;
import org.coachline.library.SourceFile.State;
import org.coachline.library.SourceRow;
import org.coachline.model.coaching.Call;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jspecify.annotations.Nullable;

/**
 * One look at a source: what is new is listed, newest first and in steps that grow, so that the first call is there at once; what was
 * seen before costs one look at its name, size and time. Nothing is computed from sound here but its hash.
 */
public final class LookRun {

    private static final int MOST_A_STEP = 100;
    private static final long STEP_MILLIS = 400;
    /** Before the names of files that are no recordings, in what the library keeps of files. */
    private static final String BESIDE = "~";
    /** After these, no further file can be stored either. */
    private static final Set<Reason> HOPELESS = EnumSet.of(Reason.FULL, Reason.READ_ONLY, Reason.DAMAGED, Reason.LOCKED);
    private static final Set<State> DONE = EnumSet.of(State.TAKEN, State.REFUSED, State.UNREADABLE, State.DELETED);
    /** Before marks of files whose calls were erased. */
    private static final String ERASED = "=";

    private final Library library;
    private final SourceRow source;
    private final Clock clock;
    private final IProgressMonitor monitor;
    private final Finder finder;
    private final CallBuilder builder;
    private final HeaderlessReader headerless;
    private final FileTree tree;
    private final Map<String, SourceFile> before;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, SourceFile> toNote = new LinkedHashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> completed = new ArrayList<>();
    /** By the calls that have them. */
    private final Map<String, Unit> units = new HashMap<>();
    private final List<String> forgotten = new ArrayList<>();
    private final Completion completion;
    private final UnaryOperator<String> marker;
    private final boolean hidesErased;
    private final List<FileRemark> remarks = new ArrayList<>();
    private final List<String> about = new ArrayList<>();
    private long stepBegan;
    private int known;
    private int waiting;
    private int refused;
    private int gone;
    private int erased;

    /** A call that is made and not yet stored. */
    private record Pending(Unit unit, NewCall call, List<OpenedLeg> legs) {
    }

    /**
     * Begins with looking at the folder.
     *
     * @throws SourceException  if nothing can be seen there
     * @throws LibraryException if the library cannot be read
     */
    public LookRun(Library library, SourceRow source, Clock clock, IProgressMonitor monitor) throws SourceException, LibraryException {
        this.library = library;
        this.source = source;
        this.clock = clock;
        this.monitor = monitor;
        SourceSettings settings = SourceSettings.of(source);
        finder = Finders.of(settings);
        builder = new CallBuilder(library, source.name(), settings, clock);
        headerless = new HeaderlessReader(library, null);
        tree = FileTree.of(source.folder(), library.folder(), monitor);
        completion = new Completion(library, source.name(), finder, tree, builder, headerless, monitor, completed);
        before = library.sources().files(source.name());
        marker = library.sources().marker();
        hidesErased = before.values().stream().anyMatch(each -> each.state() == State.ERASED);
        long were = before.values().stream().filter(each -> each.state() == State.TAKEN && !each.path().equals(SourceFile.WHOLE)).count();
        if (tree.size() == 0 && were > 0) {
            // A disk that is not mounted leaves an empty folder behind.
            throw new SourceException(Messages.get("watch.emptied", source.folder(), were));
        }
    }

    /**
     * Takes in what is new.
     *
     * @throws OperationCanceledException if the monitor was cancelled; what was listed until then stays
     */
    public Found run() throws SourceException, LibraryException {
        List<Unit> all = new ArrayList<>(finder.units(tree, about));
        tree.unreadable().forEach(each -> about.add(Messages.get("watch.part", each)));
        all.sort(Comparator.comparingLong(Unit::modified).reversed().thenComparing(Unit::key));
        Instant now = Instant.now(clock);
        stepBegan = System.nanoTime();
        monitor.beginTask(Messages.get("watch.task", source.name()), Math.max(1, all.size()));
        try {
            for (Unit unit : all) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                seen.add(unit.key());
                unit.recordings().forEach(each -> seen.add(each.path()));
                look(unit, now);
                monitor.worked(1);
            }
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        } finally {
            step();
            closePending();
        }
        vanished();
        late();
        int replies = replies(now);
        if (erased > 0) {
            about.add(Messages.get("watch.erased", erased));
        }
        SourceFile kept = before.get(SourceFile.WHOLE);
        about.addAll(finder.about(kept == null ? "" : kept.remark()));
        // What concerns no file in particular stays on the source for as long as it holds, for whoever asks later.
        SourceFile whole = new SourceFile(SourceFile.WHOLE, "", State.TAKEN, "", String.join("\n", about));
        if (about.isEmpty() && before.containsKey(SourceFile.WHOLE)) {
            library.sources().forget(source.name(), List.of(SourceFile.WHOLE));
        } else if (!about.isEmpty() && !whole.equals(before.get(SourceFile.WHOLE))) {
            toNote.put(SourceFile.WHOLE, whole);
        }
        library.sources().note(source.name(), toNote.values());
        return new Found(source.name(), tree.size(), added, completed, known, waiting, refused, gone, replies, remarks, about, null);
    }

    private void look(Unit whole, Instant now) throws LibraryException {
        Unit unit = whole.without(each -> Completeness.isBeingWritten(tree.path(each), each, now));
        if (isErased(unit)) {
            return;
        }
        SourceFile row = before.get(unit.key());
        if (row != null && !row.callId().isEmpty()) {
            units.put(row.callId(), unit);
        }
        String why = unit.refused();
        if (why != null) {
            note(unit.key(), unit.stamp(), State.REFUSED, row == null ? "" : row.callId(), why);
            return;
        }
        String stamp = unit.stamp();
        if (row != null && row.stamp().equals(stamp) && DONE.contains(row.state())) {
            count(row.state());
            return;
        }
        boolean hadSound = row != null && (row.state() == State.TAKEN || row.state() == State.UNREADABLE) && !row.callId().isEmpty();
        if (hadSound && row.stamp().split("\\|", 2)[0].equals(unit.soundStamp())) {
            note(unit.key(), stamp, row.state(), row.callId(), String.join("\n", completion.beside(unit, row)));
            return;
        }
        String wait = unit.waiting();
        if (wait != null && (unit.legs().isEmpty() || unit.recordings().stream().noneMatch(each -> Completeness.isPastPatience(each, now)))) {
            note(unit.key(), stamp, State.WAITING, "", wait);
            return;
        }
        for (TreeFile each : unit.recordings()) {
            String missing = Completeness.missing(tree.path(each), each, stamp, row, now);
            if (missing != null) {
                note(unit.key(), stamp, State.WAITING, "", missing);
                return;
            }
        }
        take(unit, stamp, wait, now);
    }

    private void count(State state) {
        waiting += state == State.WAITING ? 1 : 0;
        refused += state == State.REFUSED ? 1 : 0;
    }

    private void note(String key, String stamp, State state, String callId, String remark) {
        count(state);
        SourceFile row = new SourceFile(key, stamp, state, callId, remark);
        SourceFile old = before.get(key);
        if (!row.equals(old)) {
            toNote.put(key, row);
            boolean said = remark.isEmpty() || old != null && old.state() == state && old.remark().equals(remark);
            // That a file is being written is no oddity.
            boolean odd = state == State.REFUSED || state == State.TAKEN || state == State.DELETED;
            if (!said && odd) {
                remark.lines().forEach(each -> remarks.add(new FileRemark(key, each, state != State.TAKEN)));
            }
        }
    }

    private void take(Unit unit, String stamp, @Nullable String waited, Instant now) throws LibraryException {
        List<OpenedLeg> legs = new ArrayList<>();
        boolean kept = false;
        try {
            for (Unit.Leg leg : unit.legs()) {
                List<Opened> recordings = new ArrayList<>();
                // In the list before its recordings are opened, so that what follows a failure closes them.
                legs.add(new OpenedLeg(leg, recordings, finder.facts(tree, unit, leg)));
                for (TreeFile each : leg.recordings()) {
                    recordings.add(open(each));
                }
            }
            for (TreeFile each : unit.recordings()) {
                BasicFileAttributes then = Files.readAttributes(tree.path(each), BasicFileAttributes.class);
                if (then.size() != each.size() || then.lastModifiedTime().toMillis() != each.modified()) {
                    note(unit.key(), stamp, State.WAITING, "", Messages.get("wait.written"));
                    return;
                }
            }
            kept = make(unit, stamp, waited, legs, now);
        } catch (HeaderlessException e) {
            note(unit.key(), stamp, State.REFUSED, "", Messages.get("headerless", e.reason()));
        } catch (AudioException e) {
            boolean young = unit.recordings().stream().noneMatch(each -> Completeness.isPastPatience(each, now));
            note(unit.key(), stamp, young ? State.WAITING : State.REFUSED, "", e.reason());
        } catch (IOException e) {
            // It has gone, or somebody keeps others out while it is being written.
            note(unit.key(), stamp, State.WAITING, "", Messages.get("unreadable", String.valueOf(e.getMessage())));
        } catch (LibraryException e) {
            if (HOPELESS.contains(e.reason())) {
                throw e;
            }
            note(unit.key(), stamp, State.REFUSED, "", String.valueOf(e.getMessage()));
        } finally {
            if (!kept) {
                close(legs);
            }
        }
    }

    private Opened open(TreeFile file) throws AudioException, LibraryException {
        FoundFile found = new FoundFile(tree.path(file), tree.folder(), false);
        AudioFile audio = headerless.open(found);
        try {
            return new Opened(found, file, audio, ContentHash.sha256(found.path(), (done, total) -> { }, monitor::isCanceled));
        } catch (AudioException | CancellationException e) {
            audio.close();
            throw e;
        }
    }

    /** Two files that are called like the sides of one conversation and are not: each is a call of its own. */
    private void apart(Unit.Leg pair, String stamp, Instant now) throws LibraryException {
        for (TreeFile each : pair.recordings()) {
            Unit own = Unit.of(each, Beside.of(tree, each));
            take(own, each == pair.recordings().get(0) ? stamp : own.stamp(), null, now);
        }
    }

    private boolean make(Unit unit, String stamp, @Nullable String waited, List<OpenedLeg> legs, Instant now) throws LibraryException {
        for (OpenedLeg leg : legs) {
            if (leg.recordings().size() == 2 && !PairFit.fits(leg.recordings().get(0).audio(), leg.recordings().get(1).audio())) {
                close(legs);
                apart(leg.leg(), stamp, now);
                return false;
            }
        }
        List<String> hashes = legs.stream().flatMap(leg -> leg.recordings().stream()).map(Opened::sha256).toList();
        String id = legs.stream().map(leg -> leg.facts().id).filter(each -> !each.isEmpty()).findFirst().orElse(null);
        // Before a call is made of it: that makes its agent, and copies its sound.
        GoneCall gone = library.sources().gone(source.name(), id, hashes).orElse(null);
        if (gone != null) {
            left(unit.key(), stamp, gone);
            return false;
        }
        Facts first = legs.get(0).facts();
        if (waited != null) {
            first.remark(waited);
        }
        Call call = builder.call(legs);
        List<String> odd = new ArrayList<>();
        for (OpenedLeg leg : legs) {
            leg.recordings().forEach(each -> odd.addAll(each.audio().remarks()));
            odd.addAll(leg.facts().remarks);
        }
        SourceFile row = new SourceFile(unit.key(), stamp, State.TAKEN, call.getId(), String.join("\n", odd));
        pending.add(new Pending(unit, new NewCall(call, hashes, List.of(row), List.of(act(call, unit.key()))), legs));
        if (added.isEmpty() || pending.size() >= MOST_A_STEP || (System.nanoTime() - stepBegan) / 1_000_000 > STEP_MILLIS) {
            step();
        }
        return true;
    }

    /** What goes on record of a call that is taken in. */
    private AuditNote act(Call call, String from) {
        return AuditNote.of(AuditKind.IMPORT, "Call", call.getId(), AuditNote.NOBODY).labelled(String.valueOf(call.getTitle()))
                .changing(null, Messages.get("watch.onRecord", source.name(), from));
    }

    /** Stores what was made. */
    private void step() throws LibraryException {
        if (!pending.isEmpty()) {
            List<NewCall.Kept> kept = library.sources().take(source.name(), pending.stream().map(Pending::call).toList());
            for (int i = 0; i < kept.size(); i++) {
                stored(pending.get(i), kept.get(i));
            }
            closePending();
        }
        stepBegan = System.nanoTime();
    }

    private void stored(Pending made, NewCall.Kept kept) throws LibraryException {
        SourceFile row = made.call.files().get(0);
        switch (kept.outcome()) {
        case ADDED -> {
            added.add(kept.callId());
            units.put(kept.callId(), made.unit);
            note(row.path(), row.stamp(), State.TAKEN, kept.callId(), row.remark());
            toNote.remove(row.path());
        }
        case RECORDED -> {
            known++;
            for (OpenedLeg leg : made.legs) {
                for (Opened each : leg.recordings()) {
                    builder.foundAgain(kept.callId(), each.sha256(), each.found().path());
                }
            }
            List<String> odd = new ArrayList<>();
            List<Completion.Said> said = made.legs.stream().map(leg -> new Completion.Said(leg.recordings().get(0).sha256(), leg.facts(), null)).toList();
            completion.add(kept.callId(), row.path(), said, made.legs.size() > 1 ? made.call.call() : null, odd);
            note(row.path(), row.stamp(), State.TAKEN, kept.callId(), String.join("\n", odd));
        }
        case DELETED, ERASED -> left(made);
        default -> note(row.path(), row.stamp(), State.REFUSED, "",
                Messages.get("watch.sameId", String.valueOf(made.call.call().getExternalId()), title(kept.callId())));
        }
    }

    /** What was deleted or erased at this very moment; somebody may have brought it back since, and then the next look finds it. */
    private void left(Pending made) throws LibraryException {
        SourceFile row = made.call.files().get(0);
        GoneCall gone = library.sources().gone(source.name(), made.call.call().getExternalId(), made.call.sha256s()).orElse(null);
        if (gone != null) {
            left(row.path(), row.stamp(), gone);
        }
    }

    /** Leaves out a file whose call was deleted or erased; of one that was erased nothing is kept but a mark by which it is known again. */
    private void left(String path, String stamp, GoneCall gone) {
        if (gone.erased()) {
            erased++;
            toNote.remove(path);
            SourceFile hidden = new SourceFile(hidden(path), hidden(stamp), State.ERASED, "", "");
            seen.add(hidden.path());
            toNote.put(hidden.path(), hidden);
            if (before.containsKey(path)) {
                forgotten.add(path);
            }
        } else {
            note(path, stamp, State.DELETED, gone.callId(), GoneTexts.inSource(gone));
        }
    }

    private String hidden(String text) {
        return ERASED + marker.apply(text);
    }

    /** Whether a file is one that was left out because its call was erased, and is as it was then. */
    private boolean isErased(Unit unit) {
        SourceFile row = hidesErased && !before.containsKey(unit.key()) ? before.get(hidden(unit.key())) : null;
        boolean same = row != null && row.stamp().equals(hidden(unit.stamp()));
        if (same) {
            seen.add(row.path());
            erased++;
        }
        return same;
    }

    private String title(String callId) throws LibraryException {
        return String.valueOf(library.load(Call.class, callId).document().getTitle());
    }

    /** What was there before and is not any more. */
    private void vanished() throws LibraryException {
        for (SourceFile each : before.values()) {
            if (!each.path().equals(SourceFile.WHOLE) && !seen.contains(each.path()) && !tree.isHidden(each.path()) && each.state() != State.GONE && !each.path().startsWith(BESIDE)) {
                if (each.callId().isEmpty()) {
                    forgotten.add(each.path());
                } else {
                    gone++;
                    toNote.put(each.path(), new SourceFile(each.path(), each.stamp(), State.GONE, each.callId(), ""));
                }
            }
        }
        library.sources().forget(source.name(), forgotten);
    }

    /** Files that speak of calls and lie beside none: told to the calls that are there, and kept for those that are not. */
    private void late() throws LibraryException {
        for (TreeFile each : finder.loose(tree)) {
            String key = BESIDE + each.path();
            if (isCalledReply(each)) {
                continue;
            }
            SourceFile row = before.get(key);
            if (row == null || !row.stamp().equals(each.stamp()) || row.state() == State.WAITING && !added.isEmpty()) {
                List<Facts> all = finder.late(tree, each);
                int missing = 0;
                List<String> odd = new ArrayList<>();
                for (Facts facts : all) {
                    String call = facts.id.isEmpty() ? null : library.sources().callOf(source.name(), facts.id).orElse(null);
                    missing += facts.id.isEmpty() || call != null ? 0 : 1;
                    if (call != null) {
                        completion.add(call, each.path(), List.of(completion.said(units.get(call), facts)), null, new ArrayList<>());
                    }
                    odd.addAll(facts.remarks);
                }
                note(key, each.stamp(), missing > 0 ? State.WAITING : State.TAKEN, "", String.join("\n", odd));
            }
        }
    }

    private static boolean isCalledReply(TreeFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.contains("reply") && name.endsWith(".json") && file.size() <= ReplyFile.MOST_BYTES;
    }

    /** What agents answered to debriefs may come back through any watched folder. */
    private int replies(Instant now) throws LibraryException {
        int taken = 0;
        for (TreeFile each : tree.files()) {
            String key = BESIDE + each.path();
            SourceFile row = before.get(key);
            boolean fresh = row == null || !row.stamp().equals(each.stamp());
            if (isCalledReply(each) && fresh && Completeness.missing(tree.path(each), each, each.stamp(), row, now) == null && ReplyFile.looksLikeOne(tree.path(each))) {
                try {
                    new Replies(library, source.name()).take(tree.path(each), now);
                    note(key, each.stamp(), State.TAKEN, "", "");
                    taken++;
                } catch (ReplyRefusedException e) {
                    boolean here = e.reason() == ReplyRefusedException.Reason.REPLAYED;
                    note(key, each.stamp(), here ? State.TAKEN : State.REFUSED, "", here ? "" : String.valueOf(e.getMessage()));
                }
            }
        }
        return taken;
    }

    private void closePending() {
        pending.forEach(each -> close(each.legs));
        pending.clear();
    }

    private static void close(List<OpenedLeg> legs) {
        legs.forEach(leg -> leg.recordings().forEach(each -> each.audio().close()));
    }
}
