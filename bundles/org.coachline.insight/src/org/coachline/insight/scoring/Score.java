/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.insight.scoring;

import java.util.List;
import java.util.Optional;
import org.coachline.model.catalog.FailScope;
import org.jspecify.annotations.Nullable;

/**
 * What answers to a scorecard come to, with everything it was reckoned from.
 *
 * <p>A question is worth {@code points / most points}. A section is the mean of its questions by their weights, the whole the mean of the
 * sections by theirs. What does not apply, is not asked or is not answered yet is in no mean. An answer that fails its section makes the
 * section 0, one that fails all makes the whole 0, whatever else was answered.
 *
 * @param sections  in the order of the scorecard
 * @param share     0 to 1; null while nothing that counts was answered
 * @param failures  answers that fail a section or all, in the order of asking
 * @param steps     the arithmetic in words and numbers, section by section and then the whole
 */
public record Score(List<Section> sections, @Nullable Double share, List<Failure> failures, List<String> steps) {

    /** Keeps copies of the lists. */
    public Score {
        sections = List.copyOf(sections);
        failures = List.copyOf(failures);
        steps = List.copyOf(steps);
    }

    /** How a question stands. */
    public enum Standing {
        /** Its conditions do not hold; what was answered to it counts nowhere. */
        NOT_ASKED,
        /** Asked and not answered yet. */
        OPEN,
        /** Asked, and does not apply. */
        NOT_APPLICABLE,
        /** Asked and answered. */
        ANSWERED
    }

    /**
     * Questions that belong together.
     *
     * @param id        unique in the scorecard
     * @param name      what people read
     * @param weight    relative to the other sections
     * @param questions in the order of asking
     * @param earned    the sum of weight times {@code points / most} over the questions that count
     * @param possible  the sum of their weights
     * @param failed    whether one of the answers fails the section
     * @param share     {@code earned / possible}, or 0 when it failed; null when nothing counts
     */
    public record Section(String id, String name, double weight, List<Question> questions, double earned, double possible, boolean failed,
            @Nullable Double share) {

        /** Keeps a copy of the list. */
        public Section {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question with its answer.
     *
     * @param id             unique in the scorecard
     * @param name           the question itself
     * @param weight         relative to the other questions of its section
     * @param standing       whether it is asked and answered
     * @param optionId       the option chosen; null when none was
     * @param answer         its name; empty when none was chosen
     * @param points         of the option; null when none was chosen
     * @param most           points of the best option
     * @param commentMissing whether the answer needs a comment that is not there
     */
    public record Question(String id, String name, double weight, Standing standing, @Nullable String optionId, String answer,
            @Nullable Double points, double most, boolean commentMissing) {

        /** Whether an answer to it can count; one without weight or points is asked for its own sake. */
        public boolean scored() {
            return most > 0 && weight > 0;
        }

        /** Whether it is in the mean of its section. */
        public boolean counts() {
            return points != null && scored();
        }

        /** Whether it is asked at all. */
        public boolean asked() {
            return standing != Standing.NOT_ASKED;
        }
    }

    /**
     * An answer that fails.
     *
     * @param sectionId  of its section
     * @param questionId of its question
     * @param question   the question itself
     * @param answer     the answer
     * @param scope      its section, or all
     */
    public record Failure(String sectionId, String questionId, String question, String answer, FailScope scope) {
    }

    /** Whether any answer can count; a scorecard whose questions have no weight only counts answers. */
    public boolean scored() {
        return sections.stream().flatMap(each -> each.questions().stream()).anyMatch(Question::scored);
    }

    /** How many questions are asked, as the answers are now. */
    public int asked() {
        return (int) sections.stream().flatMap(each -> each.questions().stream()).filter(Question::asked).count();
    }

    /** How many of these have an answer, N/A among them. */
    public int answered() {
        return (int) sections.stream().flatMap(each -> each.questions().stream())
                .filter(each -> each.standing() == Standing.ANSWERED || each.standing() == Standing.NOT_APPLICABLE).count();
    }

    /** Questions that still need an answer, or a comment on one, in the order of asking. */
    public List<Question> missing() {
        return sections.stream().flatMap(each -> each.questions().stream())
                .filter(each -> each.standing() == Standing.OPEN || each.commentMissing()).toList();
    }

    /** Whether everything that is asked has its answer and each comment is there that must be. */
    public boolean complete() {
        return missing().isEmpty();
    }

    /**
     * How a question stands.
     *
     * @param questionId of the scorecard
     * @return nothing when the scorecard has no such question
     */
    public Optional<Question> question(String questionId) {
        return sections.stream().flatMap(each -> each.questions().stream()).filter(each -> each.id().equals(questionId)).findFirst();
    }
}
