/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.util.List;
import java.util.Optional;

import org.coachline.model.CatalogRef;
import org.coachline.model.catalog.FailScope;
import org.jspecify.annotations.Nullable;

/**
 * A scorecard: weighted questions in sections.
 *
 * @param ref         names it across packs, with its pack's version
 * @param name        what people read
 * @param version     its own version, which an evaluation stays with
 * @param description what it is for; may be empty
 * @param sections    in the order of asking
 * @param content     a hash over what is asked and what it is worth, as it was written and not as it was translated: two of one version whose
 *                    content differs are not the same scorecard
 */
public record ScorecardEntry(CatalogRef ref, String name, String version, String description, List<Section> sections, String content) {

    /** Copies the lists. */
    public ScorecardEntry {
        sections = List.copyOf(sections);
    }

    /**
     * One in the language in which it was written.
     *
     * @param ref         pack, item and version of the pack
     * @param name        what people read
     * @param version     its own version
     * @param description what it is for; may be empty
     * @param sections    in the order of asking
     */
    public ScorecardEntry(CatalogRef ref, String name, String version, String description, List<Section> sections) {
        this(ref, name, version, description, sections, ScorecardContent.of(name, sections));
    }

    /**
     * The same under the content that it is known by.
     *
     * @param known hash over what was written
     * @return new entry
     */
    public ScorecardEntry known(String known) {
        return new ScorecardEntry(ref, name, version, description, sections, known);
    }

    /**
     * Questions that belong together.
     *
     * @param id        unique in the scorecard
     * @param name      what people read
     * @param weight    relative to the other sections, above 0
     * @param questions in the order of asking
     */
    public record Section(String id, String name, double weight, List<Question> questions) {

        /** Copies the lists. */
        public Section {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question.
     *
     * @param id                  unique in the scorecard
     * @param name                the question itself
     * @param weight              relative to the other questions of its section; 0 for one that counts nothing
     * @param allowsNotApplicable whether N/A may be answered, which leaves the denominator
     * @param autoFail            whether the lowest answer fails the whole evaluation, unless it says itself what it fails
     * @param commentRequired     whether every answer needs a comment
     * @param guidance            how to decide; may be empty
     * @param conditions          all must hold for it to be asked; of questions before it
     * @param techniques          keys ({@code pack/item}) of the techniques whose moments are evidence for it
     * @param options             the answers to choose from, at least one, the best worth more than 0 points unless it counts nothing
     */
    public record Question(String id, String name, double weight, boolean allowsNotApplicable, boolean autoFail, boolean commentRequired,
            String guidance, List<Condition> conditions, List<String> techniques, List<Option> options) {

        /** Copies the lists. */
        public Question {
            conditions = List.copyOf(conditions);
            techniques = List.copyOf(techniques);
            options = List.copyOf(options);
        }

        /**
         * One that is always asked and needs no comment.
         *
         * @param id                  unique in the scorecard
         * @param name                the question itself
         * @param weight              relative to the other questions of its section
         * @param allowsNotApplicable whether N/A may be answered
         * @param autoFail            whether the lowest answer fails the whole evaluation
         * @param guidance            how to decide; may be empty
         * @param techniques          keys of techniques
         * @param options             the answers to choose from
         */
        public Question(String id, String name, double weight, boolean allowsNotApplicable, boolean autoFail, String guidance,
                List<String> techniques, List<Option> options) {
            this(id, name, weight, allowsNotApplicable, autoFail, false, guidance, List.of(), techniques, options);
        }

        /**
         * An answer by its id.
         *
         * @param optionId of one of the options
         * @return nothing when there is none
         */
        public Optional<Option> option(@Nullable String optionId) {
            return options.stream().filter(each -> each.id().equals(optionId)).findFirst();
        }

        /**
         * What full marks are.
         *
         * @return points of the best answer
         */
        public double most() {
            return options.stream().mapToDouble(Option::points).max().orElse(0);
        }

        /**
         * What an answer brings to 0: what the answer itself says, or all of it for the lowest of a question that fails all.
         *
         * @param option one of the options
         * @return how far it reaches
         */
        public FailScope fails(Option option) {
            double least = options.stream().mapToDouble(Option::points).min().orElse(0);
            return option.fails() == FailScope.NOTHING && autoFail && option.points() <= least ? FailScope.ALL : option.fails();
        }

        /**
         * Whether an answer must be given with a comment.
         *
         * @param option one of the options; null for N/A
         * @return true when the question or the answer asks for one
         */
        public boolean needsComment(@Nullable Option option) {
            return commentRequired || option != null && option.commentRequired();
        }
    }

    /**
     * What must have been answered before.
     *
     * @param question id of a question that comes before
     * @param answers  ids of its options, one of which was chosen
     */
    public record Condition(String question, List<String> answers) {

        /** Copies the list. */
        public Condition {
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer.
     *
     * @param id              unique in the question
     * @param name            what people read
     * @param points          0 or more; the best option of a question is full marks
     * @param fails           what it brings to 0, whatever else was answered
     * @param commentRequired whether it needs a comment
     */
    public record Option(String id, String name, double points, FailScope fails, boolean commentRequired) {

        /**
         * One that fails nothing and needs no comment.
         *
         * @param id     unique in the question
         * @param name   what people read
         * @param points 0 or more
         */
        public Option(String id, String name, double points) {
            this(id, name, points, FailScope.NOTHING, false);
        }
    }

    /**
     * A question by its id.
     *
     * @param questionId unique in the scorecard
     * @return nothing when there is none
     */
    public Optional<Question> question(@Nullable String questionId) {
        return sections.stream().flatMap(section -> section.questions().stream()).filter(each -> each.id().equals(questionId)).findFirst();
    }

    /**
     * How many questions there are.
     *
     * @return of all sections
     */
    public int size() {
        return sections.stream().mapToInt(section -> section.questions().size()).sum();
    }
}
