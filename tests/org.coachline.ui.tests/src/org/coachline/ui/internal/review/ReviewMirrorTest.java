/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.coachline.library.LibraryException;
import org.coachline.model.DocumentException;
import org.coachline.model.Documents;
import org.coachline.model.ReviewChange;
import org.coachline.model.ReviewCopy;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.ui.internal.edit.MomentCommands;
import org.coachline.ui.internal.edit.MomentGroupCommands;
import org.coachline.ui.internal.edit.NoteCommands;
import org.coachline.ui.internal.edit.OpenDocument;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** After any sequence of edits what the journal and the library get is the review, byte by byte, order and links included. */
class ReviewMirrorTest {

    private static final long DURATION = 20_000_000;

    enum Kind {
        ADD, MOVE, COMMENT, SPLIT, MERGE, REMOVE, NOTE, LINK, UNLINK, UNDO, REDO, SAVE, TAKE
    }

    record Step(Kind kind, int one, int other, long from, long to) {
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Long> times = Arbitraries.longs().between(0, DURATION);
        return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 1000), Arbitraries.integers().between(0, 1000),
                times, times).as(Step::new).list().ofMinSize(1).ofMaxSize(40);
    }

    /** A review that is edited, and what was taken of it, asked later as the journal's thread does. */
    private static final class Followed {
        private final Review review;
        private final OpenDocument<Review> open;
        private final MomentIndex index;
        private final ReviewMirror mirror;
        private final List<ReviewMirror.Taken> taken = new ArrayList<>();
        private final List<String> wanted = new ArrayList<>();

        Followed(boolean opened) {
            this(start(), opened);
        }

        Followed(Review edited, boolean opened) {
            review = edited;
            open = new OpenDocument<>(review, 1);
            index = new MomentIndex(review);
            mirror = new ReviewMirror(open, opened ? open.base() : null);
            open.addListener(() -> mirror.momentsChanged(index.settle()));
        }

        void take(Step step) {
            switch (step.kind) {
                case TAKE -> {
                    taken.add(mirror.take());
                    wanted.add(text(review));
                }
                case UNDO -> open.undo();
                case REDO -> open.redo();
                case SAVE -> open.saved(open.beginSave().document(), open.version() + 1);
                default -> edit(step);
            }
        }

        private void edit(Step step) {
            EditingDomain domain = open.domain();
            List<Moment> all = review.getMoments();
            int at = all.isEmpty() ? 0 : step.one % all.size();
            List<Moment> some = List.copyOf(all.subList(at, Math.min(all.size(), at + 1 + step.other % 3)));
            CoachingNote note = review.getNotes().get(step.other % review.getNotes().size());
            long start = Math.min(step.from, step.to);
            long end = Math.max(step.from, step.to);
            if (step.kind == Kind.ADD) {
                open.execute(MomentCommands.add(domain, review, moment(start, end), "it"));
            } else if (step.kind == Kind.NOTE) {
                open.execute(NoteCommands.add(domain, review, note("a note")));
            } else if (!some.isEmpty()) {
                Command command = switch (step.kind) {
                    case MOVE -> MomentCommands.move(domain, some.getFirst(), start, end);
                    case COMMENT -> MomentCommands.setComment(domain, some.getFirst(), "comment " + step.other % 3);
                    case SPLIT -> MomentGroupCommands.split(domain, review, some.getFirst(), step.from);
                    case MERGE -> MomentGroupCommands.merge(domain, review, some, some.getFirst().getVerdict());
                    case REMOVE -> MomentCommands.remove(domain, review, some);
                    case LINK -> NoteCommands.link(domain, note, some.getFirst());
                    case UNLINK -> NoteCommands.unlink(domain, note, some.getFirst());
                    default -> throw new IllegalStateException("no command: " + step.kind);
                };
                open.execute(command);
            }
        }

        void holds() {
            for (int i = 0; i < taken.size(); i++) {
                assertEquals(wanted.get(i), text(taken.get(i).snapshot().document()));
            }
        }
    }

    private static String text(Review review) {
        return new String(Documents.write(review), StandardCharsets.UTF_8);
    }

    private static Moment moment(long start, long end) {
        Moment moment = CoachingFactory.eINSTANCE.createMoment();
        moment.setId(Documents.newId());
        moment.setStartMicros(start);
        moment.setEndMicros(end);
        return moment;
    }

    private static CoachingNote note(String text, Moment... moments) {
        CoachingNote note = CoachingFactory.eINSTANCE.createCoachingNote();
        note.setId(Documents.newId());
        note.setText(text);
        note.getMoments().addAll(List.of(moments));
        return note;
    }

    private static Review start() {
        Review review = CoachingFactory.eINSTANCE.createReview();
        review.setId(Documents.newId());
        review.setCallId("call");
        review.getMoments().addAll(List.of(moment(1, 4), moment(2, 5), moment(3, 3), moment(9, 12)));
        review.getNotes().add(note("about them", review.getMoments().get(1), review.getMoments().get(2)));
        Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
        Answer answer = CoachingFactory.eINSTANCE.createAnswer();
        answer.getMoments().addAll(List.of(review.getMoments().get(2), review.getMoments().get(0)));
        evaluation.getAnswers().add(answer);
        review.setEvaluation(evaluation);
        return review;
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theJournalGetsTheReviewAsItIsWhenItIsTaken(@ForAll("steps") List<Step> steps, @ForAll boolean opened) {
        Followed followed = new Followed(opened);
        steps.forEach(followed::take);
        followed.take(new Step(Kind.TAKE, 0, 0, 0, 0));
        followed.holds();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsAskedAloneHasEverythingThatWasTakenBefore(@ForAll("steps") List<Step> steps) {
        Followed followed = new Followed(true);
        steps.forEach(followed::take);
        followed.take(new Step(Kind.TAKE, 0, 0, 0, 0));
        assertEquals(followed.wanted.getLast(), text(followed.taken.getLast().snapshot().document()));
    }

    /** Written down as it is on a disk: what changes comes back from bytes. */
    private static final class Paper implements ReviewMirror.Book {
        private @Nullable ReviewCopy copy;
        private int wholes;

        @Override
        public boolean change(ReviewChange change, long baseVersion) {
            ReviewCopy written = copy;
            if (written == null) {
                return false;
            }
            try {
                written.follow(ReviewChange.read(change.write(), "it"));
            } catch (DocumentException e) {
                throw new AssertionError(e);
            }
            return true;
        }

        @Override
        public void whole(Review review, long baseVersion) {
            copy = new ReviewCopy(Documents.copy(review));
            wholes++;
        }

        String text() {
            return ReviewMirrorTest.text(Objects.requireNonNull(copy).review());
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenDownChangeByChangeIsTheReviewAlsoWhereSomeOfItWasOnlySaved(@ForAll("steps") List<Step> steps,
            @ForAll List<@From("chances") Boolean> saved) {
        Followed followed = new Followed(true);
        steps.forEach(followed::take);
        followed.take(new Step(Kind.TAKE, 0, 0, 0, 0));
        Paper paper = new Paper();
        for (int i = 0; i < followed.taken.size(); i++) {
            if (i < saved.size() && saved.get(i)) {
                assertEquals(followed.wanted.get(i), text(followed.taken.get(i).snapshot().document()));
            } else {
                write(followed.taken.get(i), paper);
                assertEquals(followed.wanted.get(i), paper.text());
            }
        }
    }

    /** Else changes of one would stand upon what the other has, and be lost with it. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void ofTwoWindowsWithTheSameReviewAllIsWrittenThatTheLastOneHas(@ForAll("steps") List<Step> steps, @ForAll List<Boolean> turns) {
        Review stored = start();
        List<Followed> windows = List.of(new Followed(Documents.copy(stored), true), new Followed(Documents.copy(stored), true));
        Paper paper = new Paper();
        for (int i = 0; i < steps.size(); i++) {
            Followed window = windows.get(i < turns.size() && turns.get(i) ? 1 : 0);
            window.take(steps.get(i));
            window.take(new Step(Kind.TAKE, 0, 0, 0, 0));
            write(window.taken.getLast(), paper);
            assertEquals(window.wanted.getLast(), paper.text());
        }
    }

    private static void write(ReviewMirror.Taken taken, Paper paper) {
        try {
            taken.writeDown(paper);
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    @Provide
    Arbitrary<Boolean> chances() {
        return Arbitraries.of(true, false, false, false);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whereWritingDownFailedTheWholeIsWrittenDownNext(@ForAll("steps") List<Step> steps) throws LibraryException {
        Followed followed = new Followed(true);
        followed.take(new Step(Kind.TAKE, 0, 0, 0, 0));
        Paper paper = new Paper();
        followed.taken.getFirst().writeDown(paper);
        steps.forEach(followed::take);
        followed.take(new Step(Kind.TAKE, 0, 0, 0, 0));
        followed.take(new Step(Kind.TAKE, 0, 0, 0, 0));
        ReviewMirror.Book full = new ReviewMirror.Book() {
            @Override
            public boolean change(ReviewChange change, long baseVersion) throws LibraryException {
                throw new LibraryException(LibraryException.Reason.FULL, "the disk is full", null);
            }

            @Override
            public void whole(Review review, long baseVersion) throws LibraryException {
                throw new LibraryException(LibraryException.Reason.FULL, "the disk is full", null);
            }
        };
        assertThrows(LibraryException.class, () -> followed.taken.get(1).writeDown(full));
        followed.taken.getLast().writeDown(paper);
        assertEquals(followed.wanted.getLast(), paper.text());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void theWholeIsWrittenDownOnceAndThenWhatChanges(@ForAll("steps") List<Step> steps) {
        Followed followed = new Followed(true);
        steps.forEach(followed::take);
        followed.take(new Step(Kind.TAKE, 0, 0, 0, 0));
        Paper paper = new Paper();
        followed.taken.forEach(taken -> write(taken, paper));
        assertEquals(1, paper.wholes);
    }
}
