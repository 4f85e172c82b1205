/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

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
 * "..."}}, "comment": "..."}}. Comes from outside: whatever is no such file or does not fit the scorecard is named with its line, and nothing of
 * the file is used then.
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
        AnswersParser parsed = AnswersParser.of(name, Files.readAllBytes(file));
        for (Map.Entry<String, AnswersParser.Given> each : parsed.answers().entrySet()) {
            if (card.question(each.getKey()).isEmpty()) {
                throw new Refused(ScoreMessages.get("answers.question", name, each.getValue().line(), each.getKey(), card.sections().stream()
                        .flatMap(section -> section.questions().stream()).map(ScorecardEntry.Question::id).collect(Collectors.joining(", "))));
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (ScorecardEntry.Section section : card.sections()) {
            for (ScorecardEntry.Question question : section.questions()) {
                AnswersParser.Given given = parsed.answers().get(question.id());
                if (given != null) {
                    answers.add(answer(name, section, question, given));
                }
            }
        }
        return new AnswersFile(answers, Documents.storable(parsed.comment()));
    }

    private static Answer answer(String file, ScorecardEntry.Section section, ScorecardEntry.Question question, AnswersParser.Given given) throws Refused {
        Answer answer = CoachingFactory.eINSTANCE.createAnswer();
        answer.setSectionId(section.id());
        answer.setQuestionId(question.id());
        answer.setComment(given.comment().isEmpty() ? null : Documents.storable(given.comment()));
        if (question.option(given.option()).isPresent()) {
            answer.setOptionId(given.option());
        } else if (!given.option().equalsIgnoreCase(NOT_APPLICABLE)) {
            throw new Refused(ScoreMessages.get("answers.option", file, given.line(), question.id(), given.option(),
                    question.options().stream().map(ScorecardEntry.Option::id).collect(Collectors.joining(", "))));
        } else if (!question.allowsNotApplicable()) {
            throw new Refused(ScoreMessages.get("answers.applies", file, given.line(), question.id()));
        } else {
            answer.setNotApplicable(true);
        }
        return answer;
    }
}
