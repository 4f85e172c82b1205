/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal.watch;

import java.util.ArrayList;
import java.util.List;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.audio.ContentHash;
import org.coachline.intake.internal.FoundFile;
import org.coachline.intake.internal.HeaderlessReader;
import org.coachline.intake.internal.Messages;
import org.coachline.library.AuditKind;
import org.coachline.library.AuditNote;
import org.coachline.library.ConflictException;
import org.coachline.library.Library;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.library.Root;
import org.coachline.library.Saving;
import org.coachline.library.SourceFile;
import org.coachline.library.Stored;
import org.coachline.model.Redactions;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Recording;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/**
 * Adds to calls that the library has what recorders say of them later: transcripts and figures often come minutes or hours after the sound.
 * What a call says already is left alone, because somebody may have put it so; what was read once is not read again, because somebody may have
 * taken it out since. For one look and one thread.
 */
final class Completion {

    private static final int TRIES = 20;

    private final Library library;
    private final String source;
    private final Finder finder;
    private final FileTree tree;
    private final CallBuilder builder;
    private final HeaderlessReader headerless;
    private final IProgressMonitor monitor;
    private final List<String> completed;

    /** @param completed takes the ids of calls to which something was added */
    Completion(Library library, String source, Finder finder, FileTree tree, CallBuilder builder, HeaderlessReader headerless, IProgressMonitor monitor,
            List<String> completed) {
        this.library = library;
        this.source = source;
        this.finder = finder;
        this.tree = tree;
        this.builder = builder;
        this.headerless = headerless;
        this.monitor = monitor;
        this.completed = completed;
    }

    /**
     * What is said of one leg of a call.
     *
     * @param sha256 of its first recording; null where it concerns the whole call
     * @param facts  what is said
     * @param bare   the call as its recordings alone would have described it; null where that is not known
     */
    record Said(@Nullable String sha256, Facts facts, @Nullable Call bare) {
    }

    /**
     * Takes in what has come, or changed, beside recordings that were taken before.
     *
     * @return what is odd about it now, a sentence each
     */
    List<String> beside(Unit unit, SourceFile row) throws LibraryException {
        List<Said> said = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> odd = new ArrayList<>();
        for (Unit.Leg leg : unit.legs()) {
            List<TreeFile> fresh = leg.companions().stream().filter(each -> !Unit.tells(row.stamp(), each)).toList();
            Facts known = leg.known() == null || Unit.tells(row.stamp(), leg.known()) ? null : leg.known();
            fresh.forEach(each -> changed.add(each.name()));
            if (known != null || !fresh.isEmpty()) {
                Facts facts = finder.facts(tree, unit, new Unit.Leg(leg.recordings(), leg.roles(), leg.title(), fresh, known));
                said.add(new Said(unit.legs().size() == 1 ? null : hash(leg), facts, leg == unit.legs().get(0) && facts.start != null ? bare(unit, leg) : null));
            }
        }
        add(row.callId(), unit.key(), said, null, new ArrayList<>());
        // After that, since what is masked is found as it is added.
        said.forEach(each -> odd.addAll(each.facts.remarks));
        List<String> all = new ArrayList<>(row.remark().lines().filter(line -> changed.stream().noneMatch(line::contains) && !odd.contains(line)).toList());
        all.addAll(odd.stream().distinct().toList());
        return all;
    }

    /** What is said of a whole call, and by what it began with, if its files are known. */
    Said said(@Nullable Unit unit, Facts facts) throws LibraryException {
        return new Said(null, facts, unit == null || unit.legs().isEmpty() || facts.start == null ? null : bare(unit, unit.legs().get(0)));
    }

    private @Nullable String hash(Unit.Leg leg) {
        try {
            return ContentHash.sha256(tree.path(leg.recordings().get(0)), (done, total) -> { }, monitor::isCanceled);
        } catch (AudioException e) {
            // It has gone since it was listed: what is said of it belongs nowhere.
            return "";
        }
    }

    /** The call as its recordings alone would have described it, so that what nobody said otherwise can be told from what somebody did. */
    private @Nullable Call bare(Unit unit, Unit.Leg leg) throws LibraryException {
        List<AudioFile> audio = new ArrayList<>();
        try {
            for (TreeFile each : leg.recordings()) {
                audio.add(headerless.open(new FoundFile(tree.path(each), tree.folder(), false)));
            }
            Facts facts = finder.facts(tree, unit, new Unit.Leg(leg.recordings(), leg.roles(), leg.title(), List.of(), null));
            return builder.bare(leg.recordings(), audio, facts);
        } catch (AudioException e) {
            // What cannot be read now was described before, by whatever it was.
            return null;
        } finally {
            audio.forEach(AudioFile::close);
        }
    }

    /**
     * Adds what is said to a call.
     *
     * @param from what says it, for the record
     * @param more the same call of all recordings that are there now, so that it may get further legs; null for none
     * @param odd  takes what cannot be added
     */
    void add(String callId, String from, List<Said> said, @Nullable Call more, List<String> odd) throws LibraryException {
        for (int tried = 1;; tried++) {
            try {
                Stored<Call> stored = library.load(Call.class, callId);
                Call call = stored.document();
                odd.clear();
                if (isLetGo(call)) {
                    return;
                }
                Call legs = more == null ? null : EcoreUtil.copy(more);
                boolean wordsLetGo = Redactions.transcript(call) == null && library.sources().transcriptLetGo(callId);
                if (wordsLetGo && legs != null) {
                    legs.setTranscript(null);
                }
                boolean changed = false;
                for (Said each : said) {
                    if (wordsLetGo) {
                        each.facts.transcript = null;
                    }
                    changed |= builder.complete(call, each);
                }
                boolean longer = legs != null && builder.addLegs(call, legs, odd);
                if (changed || longer) {
                    AuditNote act = AuditNote.of(AuditKind.IMPORT, "Call", call.getId(), AuditNote.NOBODY).labelled(String.valueOf(call.getTitle()))
                            .changing(null, Messages.get("watch.completed", source, from));
                    library.saveAll(List.of(new Saving(call, stored.version())), List.of(act));
                    completed.add(callId);
                    if (longer) {
                        library.sources().measureAnew(callId);
                    }
                }
                return;
            } catch (ConflictException e) {
                if (tried == TRIES) {
                    throw e;
                }
            } catch (LibraryException e) {
                if (e.reason() == Reason.NOT_FOUND) {
                    // Somebody has deleted the call; its file is no reason to bring it back.
                    return;
                }
                throw e;
            }
        }
    }

    /** Whether all sound of a call was erased or let go. What still lies in the source's folder must not bring back the words either. */
    private static boolean isLetGo(Call call) {
        List<Recording> recordings = call.getLegs().stream().flatMap(leg -> leg.getRecordings().stream()).toList();
        return !recordings.isEmpty() && recordings.stream().allMatch(each -> Root.GONE.equals(each.getRoot()));
    }
}
