/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coachline.catalog.ScorecardEntry;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Answer;
import org.coachline.model.coaching.CoachingFactory;

/**
 * Answers to a scorecard in a JSON file: {@code {"answers": {"question": "option", "question": "n/a", "question": {"answer": "option", "comment":
 * "..."}}, "comment": "..."}}. Comes from outside: whatever does not fit the scorecard is named, and nothing of the file is used then.
 *
 * @param answers in the order of the scorecard
 * @param comment on the call as a whole; may be empty
 */
record AnswersFile(List<Answer> answers, String comment) {

    private static final long MOST_BYTES = 4L << 20;
    private static final String NOT_APPLICABLE = "n/a";

    static AnswersFile read(Path file, ScorecardEntry card) throws IOException, Refused {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) > MOST_BYTES) {
            throw new Refused(ScoreMessages.get("answers.size", name, MOST_BYTES >> 20));
        }
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new Refused(ScoreMessages.get("answers.json", name, e.getOriginalMessage()));
        }
        JsonNode given = root == null ? null : root.get("answers");
        if (given == null || !given.isObject()) {
            throw new Refused(ScoreMessages.get("answers.shape", name, "answers"));
        }
        for (Map.Entry<String, JsonNode> each : given.properties()) {
            if (card.question(each.getKey()).isEmpty()) {
                throw new Refused(ScoreMessages.get("answers.question", name, each.getKey(), card.sections().stream()
                        .flatMap(section -> section.questions().stream()).map(ScorecardEntry.Question::id).collect(Collectors.joining(", "))));
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (ScorecardEntry.Section section : card.sections()) {
            for (ScorecardEntry.Question question : section.questions()) {
                if (given.has(question.id())) {
                    answers.add(answer(name, section, question, given.get(question.id())));
                }
            }
        }
        return new AnswersFile(answers, text(root.path("comment")));
    }

    private static Answer answer(String file, ScorecardEntry.Section section, ScorecardEntry.Question question, JsonNode node) throws Refused {
        JsonNode chosen = node.isObject() ? node.path("answer") : node;
        if (!chosen.isTextual()) {
            throw new Refused(ScoreMessages.get("answers.shape", file, question.id()));
        }
        Answer answer = CoachingFactory.eINSTANCE.createAnswer();
        answer.setSectionId(section.id());
        answer.setQuestionId(question.id());
        String comment = text(node.path("comment"));
        answer.setComment(comment.isEmpty() ? null : comment);
        String option = chosen.asText();
        if (question.option(option).isPresent()) {
            answer.setOptionId(option);
        } else if (!option.equalsIgnoreCase(NOT_APPLICABLE)) {
            throw new Refused(ScoreMessages.get("answers.option", file, question.id(), option,
                    question.options().stream().map(ScorecardEntry.Option::id).collect(Collectors.joining(", "))));
        } else if (!question.allowsNotApplicable()) {
            throw new Refused(ScoreMessages.get("answers.applies", file, question.id()));
        } else {
            answer.setNotApplicable(true);
        }
        return answer;
    }

    private static String text(JsonNode node) {
        return node.isTextual() ? Documents.storable(node.asText()) : "";
    }
}
