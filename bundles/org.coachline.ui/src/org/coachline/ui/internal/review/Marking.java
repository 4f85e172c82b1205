/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import java.time.Instant;
import java.util.List;

import org.coachline.catalog.TechniqueEntry;
import org.coachline.model.Documents;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.coachline.timeline.TimeRange;
import org.coachline.ui.internal.edit.MomentCommands;
import org.coachline.ui.internal.edit.MomentGroupCommands;
import org.coachline.ui.internal.keymap.KeyHint;
import org.coachline.ui.internal.marking.MarkingPreferences;
import org.coachline.ui.internal.support.StatusLine;
import org.coachline.ui.internal.support.Texts;
import org.coachline.ui.internal.support.Verdicts;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.jspecify.annotations.Nullable;

/**
 * Marks moments in an open review, by key or click. A mark lands where the moment was: the selected range, or the play head
 * less the time it takes to react while it plays. Playing goes on; the status line tells what was done. UI thread.
 */
public final class Marking {

    private Marking() {
    }

    /**
     * Where a mark is to be put, as it was when that was asked for.
     *
     * @param range  the selected one, or a point
     * @param taken  microseconds taken off for the time to react; 0 where nothing plays or a range is selected
     * @param head   where the play head was
     * @param speed  how fast it went
     * @param chosen whether it is a range that was selected before
     */
    public record Place(TimeRange range, long taken, long head, double speed, boolean chosen) {
    }

    /**
     * A mark that was made.
     *
     * @param review   where
     * @param moment   the new moment
     * @param step     what undo takes back
     * @param growable whether it is a point that may become a span
     * @param version  which version of the review the library had then
     */
    public record Mark(OpenReview review, Moment moment, CompoundCommand step, boolean growable, long version) {

        /**
         * Makes the point a span that ends at a place of the call, within the same step of undo; does nothing where that is not
         * after its start, or the moment has been taken back or moved meanwhile.
         */
        public void growTo(long end) {
            if (review.isRead()) {
                grow(end);
            } else if (growable && end > moment.getStartMicros()) {
                // In no review yet, it is nobody's but ours.
                moment.setEndMicros(Math.min(end, review.viewport().duration()));
            }
        }

        private void grow(long end) {
            long start = moment.getStartMicros();
            if (!growable || end <= start || moment.getEndMicros() != start || moment.eContainer() == null) {
                return;
            }
            Command grow = MomentCommands.move(review.review().domain(), moment, start, Math.min(end, review.viewport().duration()));
            // A step that has been saved as a point must not change behind the library's back: then it is a step of its own.
            boolean grown = review.review().version() == version && review.review().isDirty() ? review.extend(step, grow) : review.edit(grow);
            if (grown) {
                review.marked(moment);
                say(review, moment, review.name(moment.getTechnique()).name(), 0);
            }
        }
    }

    /** Where a mark made now would be put. */
    public static Place here(OpenReview review) {
        TimeRange range = review.viewport().selection();
        long head = review.viewport().playhead();
        double speed = review.playback().speed();
        if (range != null) {
            return new Place(range, 0, head, speed, true);
        }
        long taken = review.playback().isPlaying() ? Math.min(head, Math.round(MarkingPreferences.nextReactionMillis() * 1000L * speed)) : 0;
        return new Place(new TimeRange(head - taken, head - taken), taken, head, speed, false);
    }

    /**
     * Marks a technique, or sets a bookmark, at the selection or play head.
     *
     * @param review    where
     * @param technique which; nothing for a bookmark
     * @return the new moment, which is selected; nothing where the library takes no edits
     */
    public static @Nullable Moment mark(OpenReview review, @Nullable TechniqueEntry technique) {
        Mark mark = mark(review, technique, here(review));
        return mark == null ? null : mark.moment();
    }

    /** Marks a technique at a time or range that was pointed at, as {@link #mark} does at the play head. */
    public static @Nullable Moment markAt(OpenReview review, @Nullable TechniqueEntry technique, TimeRange range) {
        Mark mark = mark(review, technique, new Place(range, 0, range.start(), 1, true));
        return mark == null ? null : mark.moment();
    }

    /**
     * Marks a technique at a place that was noted before; nothing where the library takes no edits. While the review's document is being
     * read, the mark is kept and lands there as soon as it has been.
     */
    public static @Nullable Mark mark(OpenReview review, @Nullable TechniqueEntry technique, Place place) {
        if (review.refuses()) {
            return null;
        }
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setStartMicros(place.range().start());
        moment.setEndMicros(place.range().end());
        moment.setChannel(ChannelRole.AGENT);
        moment.setVerdict(Verdict.NONE);
        moment.setSeverity(Severity.NORMAL);
        moment.setCreatedAt(Instant.now());
        OpenReview.Quote quote = review.quoted(place.range());
        if (quote != null) {
            moment.setPhraseHeard(quote.words());
            moment.setChannel(quote.channel() == ChannelRole.CUSTOMER ? ChannelRole.CUSTOMER : ChannelRole.AGENT);
        }
        if (technique != null) {
            moment.setTechnique(technique.ref());
        }
        String name = technique == null ? Texts.get("moment.bookmark") : technique.name();
        Mark mark = new Mark(review, moment, new CompoundCommand(), !place.chosen(), review.versionRead());
        if (!review.isRead()) {
            StatusLine.say(Texts.get("mark.kept", name, review.precise(moment.getStartMicros())));
        }
        review.markWhenRead(moment, () -> land(mark, name, place));
        return mark;
    }

    private static void land(Mark mark, String name, Place place) {
        OpenReview review = mark.review();
        Moment moment = mark.moment();
        Command add = MomentCommands.add(review.review().domain(), review.review().document(), moment, name);
        mark.step().setLabel(add.getLabel());
        mark.step().append(add);
        review.edit(mark.step());
        review.viewport().select(null);
        review.setSpanStart(-1);
        review.select(moment.getId());
        if (place.taken() > 0) {
            review.learning().placed(moment, place.head(), place.speed());
        }
        review.marked(moment);
        say(review, moment, name, place.taken());
    }

    private static void say(OpenReview review, Moment moment, String name, long taken) {
        String at = review.precise(moment.getStartMicros());
        String hint = moment.getTechnique() == null ? Texts.get("mark.hintBookmark", KeyHint.review("openNote"), undoKey())
                : Texts.get("mark.hint", KeyHint.review("usedWell"), KeyHint.review("backfired"), KeyHint.review("openNote"), undoKey());
        StatusLine.say(taken > 0 ? Texts.get("mark.doneTaken", name, at, taken / 1e6, hint)
                : moment.getEndMicros() > moment.getStartMicros()
                        ? Texts.get("mark.doneSpan", name, at, review.precise(moment.getEndMicros()), hint)
                        : Texts.get("mark.done", name, at, hint));
    }

    private static String undoKey() {
        return KeyHint.of(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    /** Sets the verdict of the selected moments: of the mark just made, unless others were selected since. */
    public static void verdict(OpenReview review, Verdict verdict) {
        Moment moment = review.selected();
        List<Moment> all = review.selection();
        if (review.refuses()) {
            return;
        }
        if (moment == null) {
            StatusLine.problem(Texts.get("mark.nothingSelected"));
        } else if (all.size() > 1) {
            long judged = all.stream().filter(each -> each.getTechnique() != null).count();
            review.edit(MomentGroupCommands.setVerdict(review.review().domain(), all, verdict));
            StatusLine.say(Texts.get("mark.verdictsSet", judged, Verdicts.name(verdict), all.size() - judged));
        } else if (moment.getTechnique() == null) {
            StatusLine.problem(Texts.get("mark.bookmarkHasNoVerdict"));
        } else {
            review.edit(MomentCommands.setVerdict(review.review().domain(), moment, verdict));
            review.marked(moment);
            StatusLine.say(Texts.get("mark.verdictSet", review.name(moment.getTechnique()).name(), Verdicts.name(verdict),
                    review.precise(moment.getStartMicros()), undoKey()));
        }
    }

    /** Begins a span at the play head. */
    public static void spanStart(OpenReview review) {
        long at = heard(review);
        review.setSpanStart(at);
        StatusLine.say(Texts.get("mark.spanBegun", review.precise(at), KeyHint.review("spanEnd")));
    }

    /** Ends the span that was begun: a technique's key marks it. Without one, ends the selected moment here. */
    public static void spanEnd(OpenReview review) {
        long at = heard(review);
        review.whenRead(() -> spanEnd(review, at));
    }

    private static void spanEnd(OpenReview review, long at) {
        Moment moment = review.selected();
        if (review.spanStart() >= 0 && review.spanStart() < at) {
            review.viewport().select(new TimeRange(review.spanStart(), at));
            StatusLine.say(Texts.get("mark.spanEnded", review.precise(review.spanStart()), review.precise(at), KeyHint.review("playSelection")));
            review.setSpanStart(-1);
        } else if (moment != null && moment.getStartMicros() < at) {
            if (review.refuses()) {
                return;
            }
            review.edit(MomentCommands.move(review.review().domain(), moment, moment.getStartMicros(), at));
            StatusLine.say(Texts.get("mark.momentEnded", review.name(moment.getTechnique()).name(), review.precise(at), undoKey()));
        } else {
            StatusLine.problem(Texts.get("mark.noSpan", KeyHint.review("spanStart")));
        }
    }

    /** Where in the call the reviewer is who presses or lets go of a key now: the play head, less the time to react while it plays. */
    public static long heard(OpenReview review) {
        long head = review.viewport().playhead();
        return review.playback().isPlaying()
                ? Math.max(0, head - Math.round(MarkingPreferences.reactionMillis() * 1000L * review.playback().speed())) : head;
    }
}
