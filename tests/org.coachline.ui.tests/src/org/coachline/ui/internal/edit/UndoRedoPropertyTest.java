/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;

import org.coachline.model.CatalogRef;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.ChannelRole;
import org.coachline.model.coaching.CoachingFactory;
import org.coachline.model.coaching.CoachingNote;
import org.coachline.model.coaching.Evaluation;
import org.coachline.model.coaching.Moment;
import org.coachline.model.coaching.Review;
import org.coachline.model.coaching.Severity;
import org.coachline.model.coaching.Verdict;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jspecify.annotations.Nullable;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Any sequence of edits, taken back, is the start; done again, it is the end; and at every step between, undo and redo lead to
 * what was there before. Documents are compared as they would be stored, byte by byte.
 */
class UndoRedoPropertyTest {

    private static final long DURATION = 20_000_000;

    private static final List<@Nullable CatalogRef> TECHNIQUES = java.util.Arrays.asList(Build.VALIDATE,
            new CatalogRef("pack", "show-empathy", "1.0.0"), null);

    /** What can be done to the moments of a review. */
    enum Kind {
        ADD, MOVE, NUDGE_START, NUDGE_END, NUDGE_WHOLE, NUDGE_FURTHER, SPLIT, MERGE, DUPLICATE, TECHNIQUE, MOVE_TO, VERDICT, VERDICTS,
        SEVERITY, CHANNEL, COMMENT, PHRASES, PASTE, CUT, REMOVE, NOTE, LINK, UNLINK, UNDO, REDO, SAVE
    }

    /** A step; its numbers choose among what there is when it is taken. */
    record Step(Kind kind, int one, int other, long from, long to) {
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Long> times = Arbitraries.longs().between(0, DURATION);
        return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 1000),
                Arbitraries.integers().between(0, 1000), times, times).as(Step::new).list().ofMinSize(1).ofMaxSize(40);
    }

    /** The open review, and what it was like after each step that undo leads back to. */
    private static final class Played {
        private final Review review = start();
        private final OpenDocument<Review> open = new OpenDocument<>(review, 1);
        private final List<byte[]> states = new ArrayList<>(List.of(Documents.write(review)));
        private int at;

        void take(Step step) {
            switch (step.kind) {
                case UNDO -> {
                    if (open.undoCommand() != null) {
                        open.undo();
                        holds(--at);
                    }
                }
                case REDO -> {
                    if (open.redoCommand() != null) {
                        open.redo();
                        holds(++at);
                    }
                }
                case SAVE -> open.saved(open.beginSave().document(), open.version() + 1);
                case NUDGE_FURTHER -> {
                    if (open.undoCommand() instanceof NudgeCommand nudge && open.replaceLast(nudge.further(step.from - DURATION / 2, DURATION))) {
                        states.set(at, Documents.write(review));
                    }
                }
                default -> {
                    Command command = command(step);
                    if (command != null && open.execute(command)) {
                        states.subList(++at, states.size()).clear();
                        states.add(Documents.write(review));
                    }
                }
            }
        }

        private void holds(int state) {
            assertArrayEquals(states.get(state), Documents.write(review));
        }

        private @Nullable Command command(Step step) {
            EditingDomain domain = open.domain();
            List<Moment> some = some(step);
            if (step.kind == Kind.ADD || step.kind == Kind.PASTE) {
                Moment moment = Build.moment(0, 0);
                put(moment, step);
                moment.setTechnique(TECHNIQUES.get(step.one % TECHNIQUES.size()));
                return step.kind == Kind.ADD ? MomentCommands.add(domain, review, moment, "it")
                        : MomentGroupCommands.paste(domain, review, List.of(moment, MomentGroupCommands.copy(moment)));
            }
            if (step.kind == Kind.NOTE) {
                return NoteCommands.add(domain, review, Build.note("a note"));
            }
            if (some.isEmpty()) {
                return null;
            }
            Moment moment = some.getFirst();
            CoachingNote note = review.getNotes().get(step.other % review.getNotes().size());
            return switch (step.kind) {
                case MOVE -> MomentCommands.move(domain, moment, Math.min(step.from, step.to), Math.max(step.from, step.to));
                case NUDGE_START -> NudgeCommand.of(some, NudgeCommand.Part.START, step.from - DURATION / 2, DURATION);
                case NUDGE_END -> NudgeCommand.of(some, NudgeCommand.Part.END, step.from - DURATION / 2, DURATION);
                case NUDGE_WHOLE -> NudgeCommand.of(some, NudgeCommand.Part.WHOLE, step.from - DURATION / 2, DURATION);
                case SPLIT -> MomentGroupCommands.split(domain, review, moment, step.from);
                case MERGE -> MomentGroupCommands.merge(domain, review, some, verdict(step.one));
                case DUPLICATE -> MomentGroupCommands.duplicate(domain, review, some, new ArrayList<>());
                case TECHNIQUE -> MomentGroupCommands.setTechnique(domain, some, TECHNIQUES.get(step.other % TECHNIQUES.size()));
                case MOVE_TO -> MomentGroupCommands.moveTo(domain, moment, Math.min(step.from, step.to), Math.max(step.from, step.to),
                        TECHNIQUES.get(step.other % TECHNIQUES.size()));
                case VERDICT -> MomentCommands.setVerdict(domain, moment, verdict(step.other));
                case VERDICTS -> MomentGroupCommands.setVerdict(domain, some, verdict(step.other));
                case SEVERITY -> MomentCommands.setSeverity(domain, moment, Severity.VALUES.get(step.other % Severity.VALUES.size()));
                case CHANNEL -> MomentCommands.setChannel(domain, moment, ChannelRole.VALUES.get(step.other % ChannelRole.VALUES.size()));
                case COMMENT -> MomentCommands.setComment(domain, moment, "comment " + step.other % 3);
                case PHRASES -> step.other % 2 == 0 ? MomentCommands.setPhraseHeard(domain, moment, "heard " + step.other % 3)
                        : MomentCommands.setBetterPhrase(domain, moment, "better " + step.other % 3);
                case CUT -> MomentGroupCommands.cut(domain, review, some);
                case REMOVE -> MomentCommands.remove(domain, review, some);
                case LINK -> NoteCommands.link(domain, note, moment);
                case UNLINK -> NoteCommands.unlink(domain, note, moment);
                default -> throw new IllegalStateException("no command: " + step.kind);
            };
        }

        /** Up to three moments that stand together in the list. */
        private List<Moment> some(Step step) {
            List<Moment> all = review.getMoments();
            int from = all.isEmpty() ? 0 : step.one % all.size();
            return List.copyOf(all.subList(from, Math.min(all.size(), from + 1 + step.other % 3)));
        }

        private static Verdict verdict(int number) {
            return Verdict.VALUES.get(number % Verdict.VALUES.size());
        }

        private static void put(Moment moment, Step step) {
            moment.setStartMicros(Math.min(step.from, step.to));
            moment.setEndMicros(Math.max(step.from, step.to));
        }

        private static Review start() {
            Moment first = Build.moment(1, 4);
            Moment second = Build.moment(2, 5);
            Moment third = Build.moment(3, 3);
            Review review = Build.review(first, second, third, Build.moment(9, 12));
            review.getNotes().add(Build.note("about them", second, third));
            Evaluation evaluation = CoachingFactory.eINSTANCE.createEvaluation();
            Answer answer = CoachingFactory.eINSTANCE.createAnswer();
            answer.getMoments().addAll(List.of(third, first));
            evaluation.getAnswers().add(answer);
            review.setEvaluation(evaluation);
            return review;
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsTakenBackIsTheStartAndWhatIsDoneAgainIsTheEnd(@ForAll("steps") List<Step> steps) {
        Played played = new Played();
        steps.forEach(played::take);
        while (played.open.undoCommand() != null) {
            played.take(new Step(Kind.UNDO, 0, 0, 0, 0));
        }
        assertArrayEquals(played.states.getFirst(), Documents.write(played.review));
        while (played.open.redoCommand() != null) {
            played.take(new Step(Kind.REDO, 0, 0, 0, 0));
        }
        assertArrayEquals(played.states.getLast(), Documents.write(played.review));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void momentsStayWithinTheCallAndNeverEndBeforeTheyStart(@ForAll("steps") List<Step> steps) {
        Played played = new Played();
        for (Step step : steps) {
            played.take(step);
            for (Moment moment : played.review.getMoments()) {
                if (moment.getStartMicros() < 0 || moment.getEndMicros() > DURATION || moment.getEndMicros() < moment.getStartMicros()) {
                    throw new AssertionError(step + " leaves " + moment);
                }
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void linksLeadToMomentsOfTheReviewAndNoMomentIsTwiceInIt(@ForAll("steps") List<Step> steps) {
        Played played = new Played();
        for (Step step : steps) {
            played.take(step);
            List<Moment> moments = played.review.getMoments();
            boolean whole = played.review.getNotes().stream().allMatch(note -> moments.containsAll(note.getMoments()))
                    && moments.containsAll(played.review.getEvaluation().getAnswers().get(0).getMoments())
                    && moments.stream().map(Moment::getId).distinct().count() == moments.size();
            if (!whole) {
                throw new AssertionError("broken by " + step);
            }
        }
    }
}
