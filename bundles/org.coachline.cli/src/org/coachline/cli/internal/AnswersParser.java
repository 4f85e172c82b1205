/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of answers token by token, so that each thing that is wrong is told with its question and its line: a tree of it would have forgotten
 * both, and that a question was named twice. For one use, by one thread.
 */
final class AnswersParser {

    private static final String ANSWERS = "answers";
    private static final String ANSWER = "answer";
    private static final String COMMENT = "comment";

    /**
     * What stands under a question.
     *
     * @param line    from 1, of the question
     * @param option  what was answered
     * @param comment on it; may be empty
     */
    record Given(int line, String option, String comment) {
    }

    private final String file;
    private final Map<String, Given> answers = new LinkedHashMap<>();
    private @Nullable String comment;
    private boolean answered;

    private AnswersParser(String file) {
        this.file = file;
    }

    /**
     * Reads.
     *
     * @param file  its name, for people
     * @param bytes JSON in UTF-8, or in UTF-16 or UTF-32 as its first bytes tell
     * @throws Refused when it is no such file; says what and in which line
     */
    static AnswersParser of(String file, byte[] bytes) throws IOException, Refused {
        AnswersParser answers = new AnswersParser(file);
        try (JsonParser parser = new JsonFactory().createParser(bytes)) {
            answers.root(parser);
        } catch (JsonProcessingException e) {
            throw new Refused(ScoreMessages.get("answers.json", file, e.getLocation() == null ? 1 : e.getLocation().getLineNr(), e.getOriginalMessage()));
        } catch (CharConversionException e) {
            throw new Refused(ScoreMessages.get("answers.encoding", file));
        }
        return answers;
    }

    /** By questions, in the order of the file. */
    Map<String, Given> answers() {
        return answers;
    }

    /** On the call as a whole; may be empty. */
    String comment() {
        return comment == null ? "" : comment;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private void root(JsonParser parser) throws IOException, Refused {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new Refused(ScoreMessages.get("answers.root", file, parser.currentToken() == null ? 1 : line(parser)));
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int line = line(parser);
            parser.nextToken();
            if (name.equals(ANSWERS) && !answered) {
                answered = true;
                answers(parser);
            } else if (name.equals(COMMENT) && comment == null) {
                comment = text(parser, "answers.comment", name);
            } else {
                throw new Refused(ScoreMessages.get(name.equals(ANSWERS) || name.equals(COMMENT) ? "answers.again" : "answers.member", file, line, name));
            }
        }
        if (parser.nextToken() != null) {
            throw new Refused(ScoreMessages.get("answers.after", file, line(parser)));
        }
        if (!answered) {
            throw new Refused(ScoreMessages.get("answers.none", file));
        }
    }

    private void answers(JsonParser parser) throws IOException, Refused {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw new Refused(ScoreMessages.get("answers.shape", file, line(parser), ANSWERS));
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String question = parser.currentName();
            int line = line(parser);
            Given before = answers.get(question);
            if (before != null) {
                throw new Refused(ScoreMessages.get("answers.twice", file, line, question, before.line()));
            }
            parser.nextToken();
            answers.put(question, parser.currentToken() == JsonToken.START_OBJECT ? whole(parser, question, line)
                    : new Given(line, text(parser, "answers.shape", question), ""));
        }
    }

    private Given whole(JsonParser parser, String question, int line) throws IOException, Refused {
        String option = null;
        String said = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int at = line(parser);
            parser.nextToken();
            if (name.equals(ANSWER) && option == null) {
                option = text(parser, "answers.shape", question);
            } else if (name.equals(COMMENT) && said == null) {
                said = text(parser, "answers.commentOf", question);
            } else {
                throw new Refused(ScoreMessages.get(name.equals(ANSWER) || name.equals(COMMENT) ? "answers.againIn" : "answers.memberIn", file, at, question, name));
            }
        }
        if (option == null) {
            throw new Refused(ScoreMessages.get("answers.shape", file, line, question));
        }
        return new Given(line, option, said == null ? "" : said);
    }

    private String text(JsonParser parser, String refusal, String of) throws IOException, Refused {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new Refused(ScoreMessages.get(refusal, file, line(parser), of));
        }
        return parser.getText();
    }
}
